/**
 * Hands over the code of MapLibre's worker as text; null while one works on the sources and in sites that Vite builds of them, where the file is always there. The
 * build of the package puts another module into this place.
 */
export const workerText: (() => Promise<string>) | null = null as (() => Promise<string>) | null;
