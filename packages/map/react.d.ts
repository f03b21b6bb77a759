/** Types of the map in JSX, for React: `import '@gongkai/map/react';` once in a project. It holds no code. */
import type { CustomElements } from './jsx-types.d.ts';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
}
