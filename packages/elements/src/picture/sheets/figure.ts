import text from './figure.css?inline';
import address from './figure.css?url';

export { address, text };
