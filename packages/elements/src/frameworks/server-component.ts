/** What a Server Component gets that imports a definition: it would run on the server alone, and no browser would know the element. */
throw new Error(
  "Elements are defined in the browser: import this in a file that begins with 'use client' (React Server Components).",
);
