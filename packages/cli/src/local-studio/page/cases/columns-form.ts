import type { App } from '../app.ts';
import type { CaseLedgerTable } from '../contract.ts';
import { h, labelled, tick } from '../dom.ts';
import type { CaseChoice } from './choices.ts';

/** The columns of ledgers that are counted alike, each with what it is for. */
export function columnsForm(
  app: App,
  table: CaseLedgerTable,
  choice: CaseChoice,
  change: (act: () => void) => void,
): HTMLElement {
  const { say } = app;
  const unitOf = (heading: string) => {
    const select = h(
      'select',
      {
        'aria-label': `${say.caseUnit}: ${heading}`,
        onchange: () => {
          change(() => {
            choice.units[heading] = select.value;
          });
        },
      },
      table.moneyUnits.map((unit) =>
        h('option', { value: unit, selected: unit === (choice.units[heading] ?? '元') }, unit),
      ),
    );
    select.hidden = choice.columns[heading] !== 'money';
    return select;
  };
  const rows = table.columns.map(({ heading }) => {
    const unit = unitOf(heading);
    const select = h(
      'select',
      {
        'aria-label': `${say.caseUse}: ${heading}`,
        onchange: () => {
          change(() => {
            choice.columns[heading] = select.value;
          });
          unit.hidden = select.value !== 'money';
        },
      },
      table.roles.map((role) =>
        h(
          'option',
          { value: role, selected: role === choice.columns[heading] },
          say.caseRoles[role] ?? say.none,
        ),
      ),
    );
    return h(
      'tr',
      {},
      h('th', { scope: 'row' }, heading),
      h('td', {}, h('span', { class: 'pair units' }, select, unit)),
    );
  });
  const label = h('input', {
    type: 'text',
    autocomplete: 'off',
    maxlength: 24,
    value: choice.label,
    onchange: () => {
      change(() => {
        choice.label = label.value.trim();
      });
    },
  });
  return h(
    'section',
    {},
    h('h4', {}, [...table.sheets, say.caseKinds[table.kind]].join(' · ')),
    table.isKept && h('p', { class: 'note' }, say.codes.kept),
    labelled(say.caseName, label, say.caseNameHint),
    h(
      'table',
      { class: 'plain' },
      h(
        'thead',
        {},
        h('tr', {}, h('th', { scope: 'col' }, say.column), h('th', { scope: 'col' }, say.caseUse)),
      ),
      h('tbody', {}, rows),
    ),
    tick(
      say.caseSensitive,
      (checked) => {
        change(() => {
          choice.sensitive = checked;
        });
      },
      choice.sensitive,
    ),
  );
}
