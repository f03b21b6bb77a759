/** What an editor did to a frame or a picture that it kept: one that is there may still show nothing, or half. */
import { declarations, type Element, elementsOf, type Node } from '../markup/tree.ts';

/** What can be wrong with a frame or a picture that was kept. */
export const faultKinds = [
  'address',
  'insecure',
  'late',
  'amp',
  'hidden',
  'height',
  'column',
  'width',
  'small',
  'grounds',
  'sandbox',
  'popups',
  'choices',
] as const;
/** A thing that can be wrong with what was kept. */
export type FaultKind = (typeof faultKinds)[number];

/** Something that is wrong with what was kept. */
export interface Fault {
  readonly kind: FaultKind;
  /** What was found, as an address or a number of pixels. */
  readonly found: string;
  /** What is needed in its place, where that is a number of pixels. */
  readonly needed?: string;
}

/** With one of these a frame shows to some readers nothing, or not all of it. */
const fatal = new Set<FaultKind>([
  'address',
  'insecure',
  'late',
  'amp',
  'hidden',
  'height',
  'column',
  'width',
  'small',
]);

/** @returns whether what has these faults must not be published so. */
export const isLost = (faults: readonly Fault[]): boolean => faults.some(({ kind }) => fatal.has(kind));

/** Where hosts that load pictures late, as WeChat does, keep the address. */
export const lateSources = ['data-src', 'data-original', 'data-lazy-src'] as const;

/** A browser can ask for it: a CMS may leave it empty, or put a backslash before its quotation mark. */
const isAddress = (text: string) => /^[^\s\\"']/.test(text);
/** Nothing that other readers have: a place of one computer, or the sign of what is to come. */
const isNowhere = (text: string) =>
  /^(?:about|javascript|file|blob|cid|webkit-fake-url):/i.test(text) ||
  (/^data:/i.test(text) && text.length < 1000);

const lateAddress = ({ attributes }: Element) =>
  lateSources.map((name) => attributes[name]?.trim() ?? '').find(isAddress) ?? null;

/** @returns whether a picture has an address from which it comes, at once or late. */
export function isPicture(element: Element): boolean {
  if (element.name !== 'img') return false;
  const source = element.attributes.src?.trim() ?? '';
  return (isAddress(source) && !isNowhere(source)) || lateAddress(element) !== null;
}

const isFrame = ({ name }: Element) => name === 'iframe' || name === 'amp-iframe';
const addressOf = (element: Element) => element.attributes.src?.trim() || (lateAddress(element) ?? '');

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const parts = (address: string) =>
  /^(?<scheme>[a-z][a-z0-9+.-]*:)?\/\/(?<host>[^/?#]*)(?<path>[^?#]*)(?:\?(?<query>[^#]*))?/i.exec(address)
    ?.groups ?? {};

/**
 * @param nodes what an editor made
 * @param given what was handed out; null where that is not known
 * @returns our frames in it: not those of others, as a film's
 */
export function ownFrames(nodes: readonly Node[], given: readonly Node[] | null): readonly Element[] {
  const first = given && elementsOf(given).find(isFrame);
  const path = (first && parts(addressOf(first)).path) || null;
  return elementsOf(nodes).filter((element) => {
    if (!isFrame(element)) return false;
    const address = decoded(addressOf(element));
    if (path === null) return /\/(?:embed|frozen)\//.test(address);
    // One that leads nowhere stands in the place of ours.
    return address.includes(path) || address === '' || isNowhere(address);
  });
}

/** The last declaration of a name, without `!important`. */
function styled({ attributes }: Element, name: string): string | null {
  const found = [...declarations(attributes.style ?? '')].reverse().find(([own]) => own === name)?.[1];
  return found?.replace(/\s*!important$/i, '') ?? null;
}

const pixels = (text: string | null | undefined): number | null => {
  const found = /^(\d+(?:\.\d+)?)(?:px)?$/.exec(text?.trim() ?? '')?.[1];
  return found === undefined ? null : Number(found);
};

/** How high a frame is: by the width of its column, or in pixels; null where nothing says it, and browsers make it 150 pixels high. */
function heightOf(element: Element): number | 'column' | null {
  const style = styled(element, 'height');
  if (style?.includes('cqw')) return 'column';
  const height = style === null ? pixels(element.attributes.height) : pixels(style);
  const [least, most] = ['min-height', 'max-height'].map((name) => pixels(styled(element, name)));
  if (height === null && !least) return null;
  return Math.min(Math.max(height ?? 0, least ?? 0), most ?? Number.POSITIVE_INFINITY);
}

/** No figure in a frame is lower. */
const leastHeight = 200;
/** The column of a phone's article; what is wider than this sticks out of it. */
const phone = 343;
/** The text of a picture that is drawn for a phone's column is legible down to this width. */
const leastPicture = 300;
const unsaid = '150';

/** Width in pixels that gives way to no column; null where it does, or says none. */
function fixedWidth(element: Element): number | null {
  const style = styled(element, 'width');
  const width = style === null ? pixels(element.attributes.width) : pixels(style);
  const most = styled(element, 'max-width');
  return most?.endsWith('%') ? null : width;
}

const isHidden = (element: Element) =>
  'hidden' in element.attributes ||
  styled(element, 'display') === 'none' ||
  styled(element, 'visibility') === 'hidden' ||
  Number(styled(element, 'opacity') ?? 1) === 0 ||
  pixels(styled(element, 'height') ?? element.attributes.height) === 0;

function addressFaults(frame: Element, given: Element | null): readonly Fault[] {
  const source = frame.attributes.src?.trim() ?? '';
  const late = lateAddress(frame);
  if (!isAddress(source) || isNowhere(source))
    return [late === null ? { kind: 'address', found: source } : { kind: 'late', found: late }];
  const now = parts(source);
  if (now.scheme?.toLowerCase() === 'http:') return [{ kind: 'insecure', found: source }];
  if (given === null) return [];
  const before = parts(addressOf(given));
  if (now.host !== before.host || now.path !== before.path) return [{ kind: 'address', found: source }];
  const kept = new Set((now.query ?? '').split('&'));
  const gone = (before.query ?? '').split('&').filter((one) => one !== '' && !kept.has(one));
  return gone.length > 0 ? [{ kind: 'choices', found: gone.join('&') }] : [];
}

function heightFaults(frame: Element, given: Element | null, hasContainer: boolean): readonly Fault[] {
  const height = heightOf(frame);
  if (height === 'column') return hasContainer ? [] : [{ kind: 'column', found: '' }];
  const needed = pixels(given?.attributes.height) ?? leastHeight;
  if (height !== null && height >= needed) return [];
  return [{ kind: 'height', found: height === null ? unsaid : String(height), needed: String(needed) }];
}

function sandboxFaults({ attributes: { sandbox } }: Element): readonly Fault[] {
  if (sandbox === undefined) return [];
  const allowed = new Set(sandbox.toLowerCase().split(/\s+/));
  return [
    ...(allowed.has('allow-scripts') ? [] : [{ kind: 'sandbox', found: '' } as const]),
    ...(allowed.has('allow-popups') ? [] : [{ kind: 'popups', found: '' } as const]),
  ];
}

/**
 * @param nodes what an editor made
 * @param given what was handed out; null where that is not known
 * @returns what is wrong with the first of our frames in it, the worst first
 */
export function frameFaults(nodes: readonly Node[], given: readonly Node[] | null): readonly Fault[] {
  const [frame] = ownFrames(nodes, given);
  if (!frame) return [];
  const before = (given && elementsOf(given).find(isFrame)) ?? null;
  const hasContainer = elementsOf(nodes).some((one) => styled(one, 'container-type') !== null);
  const width = fixedWidth(frame);
  return [
    ...addressFaults(frame, before).filter(({ kind }) => kind !== 'choices'),
    ...(frame.name === 'amp-iframe' ? [{ kind: 'amp', found: '' } as const] : []),
    ...(isHidden(frame) ? [{ kind: 'hidden', found: '' } as const] : []),
    ...heightFaults(frame, before, hasContainer),
    ...(width !== null && width > phone ? [{ kind: 'width', found: String(width) } as const] : []),
    ...sandboxFaults(frame),
    ...addressFaults(frame, before).filter(({ kind }) => kind === 'choices'),
  ];
}

/** @returns what is wrong with the first picture of what an editor made. */
export function pictureFaults(nodes: readonly Node[]): readonly Fault[] {
  const picture = elementsOf(nodes).find(isPicture);
  if (!picture) return [];
  const width =
    pixels(styled(picture, 'width')) ??
    (styled(picture, 'width') === null ? pixels(picture.attributes.width) : null);
  return [
    ...(isHidden(picture) ? [{ kind: 'hidden', found: '' } as const] : []),
    ...(width !== null && width < leastPicture
      ? [{ kind: 'small', found: String(width), needed: String(leastPicture) } as const]
      : []),
  ];
}
