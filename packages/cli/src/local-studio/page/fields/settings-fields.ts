/** The fields of the two files of settings that have a form, in their order: paths in the JSON, by what they are about. */
export const settingsFields = {
  union: {
    names: ['name', 'shortName', 'level', 'adcode', 'parent', 'region'],
    lede: ['lede'],
    disclosure: [
      'disclosure.threshold',
      'disclosure.sensitiveThreshold',
      'disclosure.dominance.largest',
      'disclosure.dominance.percent',
      'disclosure.estimate',
      'disclosure.reason',
    ],
  },
  site: {
    names: ['name', 'tagline', 'headline', 'description', 'publisher'],
    address: ['url', 'language'],
    contact: ['contact.office', 'contact.phone', 'contact.email', 'contact.address', 'contact.url'],
    records: ['footer.icp', 'footer.police'],
    licence: ['dataLicence.name', 'dataLicence.url'],
  },
} as const;

/** A file of settings. */
export type SettingsKind = keyof typeof settingsFields;
type Groups<Kind extends SettingsKind> = (typeof settingsFields)[Kind];
/** What some fields of a file are about. */
export type SettingsGroup<Kind extends SettingsKind> = keyof Groups<Kind> & string;
/** A field, by its path in the JSON. */
export type SettingsField<Kind extends SettingsKind> = Extract<
  Groups<Kind>[keyof Groups<Kind>],
  readonly string[]
>[number];

/** @returns the groups of a file with their fields, in their order. */
export const settingsGroups = (kind: SettingsKind): readonly (readonly [string, readonly string[]])[] =>
  Object.entries(settingsFields[kind]);
