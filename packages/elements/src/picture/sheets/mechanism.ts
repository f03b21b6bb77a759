import text from './mechanism.css?inline';
import address from './mechanism.css?url';

export { address, text };
