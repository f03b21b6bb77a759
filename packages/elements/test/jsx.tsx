/** What TypeScript says of our tags in JSX; nothing of it runs. `tsc` is the test. */

import type {} from '@gongkai/map/react';
import type * as React from 'react';
import type {} from '../src/frameworks/react.ts';

export const right = (
  <section>
    <gk-case-chart
      data={[['爱心驿站', '8处']]}
      heading="两类站点"
      headingLevel={2}
      kind="count"
      className="a"
      ongk-mark={(event) => event.detail.id.toUpperCase()}
    >
      <table />
    </gk-case-chart>
    <gk-compare level="county" period="2023年" heading-level="2" />
    <gk-kpi-tile label="驿站" ongk-error={({ detail }) => detail.problems.join()}>
      8处
    </gk-kpi-tile>
    <gk-station-map
      data={[{ name: '人民路驿站', lon: 109.03, lat: 32.69 }]}
      ongk-select={({ detail }) => detail.id}
    />
    <gk-mechanism data={{ title: '两级', parts: ['县', { label: '镇', parts: ['村'] }] }} />
    <gk-trend src="/figures/a.json" />
  </section>
);

export const wrong = (
  <section>
    {/* @ts-expect-error no figure is made of a number */}
    <gk-case-chart data={42} />
    {/* @ts-expect-error there is no such kind of rows */}
    <gk-case-chart kind="pie" />
    {/* @ts-expect-error an event is answered by a function */}
    <gk-kpi-tile ongk-error={42} />
    {/* @ts-expect-error rows have printed words */}
    <gk-trend data={[{ label: '甲', value: 8 }]} />
    {/* @ts-expect-error no element of ours */}
    <gk-unknown />
  </section>
);

export type Kept = typeof React;
