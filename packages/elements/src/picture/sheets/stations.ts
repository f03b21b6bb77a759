import text from './stations.css?inline';
import address from './stations.css?url';

export { address, text };
