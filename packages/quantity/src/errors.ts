/** Why a phrase cannot be read, or two quantities cannot be calculated with. */
export const errorCodes = [
  'not-a-string',
  'empty',
  'too-long',
  'no-quantity',
  'several-quantities',
  'not-understood',
  'out-of-range',
  'unclear-operand',
  'zero-claim-operand',
  'not-summable',
  'different-units',
  'change-and-level',
  'opposite-directions',
  'no-conversion',
] as const;

/** The code of a `QuantityError`. */
export type QuantityErrorCode = (typeof errorCodes)[number];

/** The only error this package throws. `input` is what was given, `message` says what was not understood. */
export class QuantityError extends Error {
  override readonly name = 'QuantityError';
  readonly code: QuantityErrorCode;
  readonly input: string;

  constructor(code: QuantityErrorCode, input: string, message: string) {
    super(message);
    this.code = code;
    this.input = input;
  }
}
