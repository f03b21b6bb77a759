/** The steps of the page, in their order. */
export const stepNames = [
  'file',
  'numbers',
  'check',
  'stations',
  'figures',
  'settings',
  'preview',
  'seal',
  'publish',
] as const;
export type StepName = (typeof stepNames)[number];
