import text from './tiles.css?inline';
import address from './tiles.css?url';

export { address, text };
