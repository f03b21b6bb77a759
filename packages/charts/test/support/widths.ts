/** Widths at which pictures are kept as golden files and measured. */
export const drawingWidths = [320, 480, 720] as const;

/** A mechanism has one more. */
export const mechanismWidths = [...drawingWidths, 960] as const;
