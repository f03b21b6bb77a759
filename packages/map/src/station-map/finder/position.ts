/** Where the reader is, in WGS-84, or why nobody knows. */
export type Answer =
  | { readonly position: readonly [longitude: number, latitude: number] }
  | { readonly reason: 'denied' | 'unavailable' | 'timeout' | 'unsupported' };

const patience = 15_000;

const reasons = { 1: 'denied', 2: 'unavailable', 3: 'timeout' } as const;

/** Asks the browser for the reader's position, once, when the reader has asked for it. It is used here and sent nowhere. */
export function askPosition(): Promise<Answer> {
  if (!('geolocation' in navigator) || !isSecureContext) return Promise.resolve({ reason: 'unsupported' });
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ position: [coords.longitude, coords.latitude] }),
      ({ code }) => resolve({ reason: reasons[code as 1 | 2 | 3] ?? 'unavailable' }),
      { timeout: patience, maximumAge: 60_000 },
    );
  });
}
