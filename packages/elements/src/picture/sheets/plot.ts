import text from './plot.css?inline';
import address from './plot.css?url';

export { address, text };
