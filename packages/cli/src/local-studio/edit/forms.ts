import type { JsonChange } from '../../json/json-text.ts';
import type { SettingsKind } from '../page/fields/settings-fields.ts';
import type { StudioContext } from '../project/context.ts';
import type { EditRefusal, StationRefusal } from '../studio-words.ts';
import type { EditedFile } from './edited-file.ts';
import { editKinds } from './edits.ts';
import { figureChanges } from './figures/change.ts';
import { figuresView, savedIds } from './figures/view.ts';
import { settingsChanges } from './settings/change.ts';
import { settingsView } from './settings/view.ts';
import { stationChanges } from './stations/change.ts';
import { stationsView } from './stations/view.ts';
import { entriesOf } from './value.ts';

/** What the server knows of a kind of file that is mended in a form. */
export interface Form {
  /** What a file holds that is not there yet. */
  readonly empty: (union: string, context: StudioContext) => object;
  readonly view: (
    edited: EditedFile,
    union: string,
    context: StudioContext,
    query: Readonly<Record<string, string>>,
  ) => Promise<unknown>;
  readonly changes: (
    edit: Readonly<Record<string, unknown>>,
    edited: EditedFile,
    union: string,
    context: StudioContext,
  ) => readonly JsonChange[] | EditRefusal | StationRefusal;
}

const figuresForm: Form = {
  empty: () => ({ figures: [] }),
  view: figuresView,
  changes(edit, edited, union, context) {
    const { data } = context.folder;
    const entry = data.unions.get(union);
    if (!entry) return 'request';
    const figures = entriesOf(edited, editKinds.figures);
    return figureChanges(edit, { entry, data, figures, saved: savedIds(edited, context) });
  },
};

/** Stations that nobody has surveyed yet. */
const stationsForm: Form = {
  empty: (union, { today }) => ({
    type: 'FeatureCollection',
    union,
    surveyed: today,
    coordinateSystem: 'WGS-84',
    sources: [
      {
        id: 's1',
        title: null,
        description: '本工会的站点台账',
        publisher: null,
        date: { value: today, basis: 'stated' },
      },
    ],
    features: [],
  }),
  view: stationsView,
  changes(edit, edited, union, { today }) {
    const changes = stationChanges(edit, { union, value: edited.value, today });
    // Who has changed a cell has decided about it.
    if (typeof changes !== 'string')
      edited.doubts = edited.doubts.filter(({ id, field }) => id !== edit.id || field !== edit.field);
    return changes;
  },
};

const settingsForm = (kind: SettingsKind): Form => ({
  empty: () => ({}),
  view: (edited, union, context) => settingsView(kind, edited, union, context),
  changes(edit, edited, union, { folder }) {
    const entry = folder.data.unions.get(union);
    return entry ? settingsChanges(kind, edit, edited.value, entry) : 'request';
  },
});

/** The forms that there are, by what they mend. */
export const forms: Readonly<Partial<Record<string, Form>>> = {
  figures: figuresForm,
  stations: stationsForm,
  union: settingsForm('union'),
  site: settingsForm('site'),
};
