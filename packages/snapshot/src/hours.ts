/** Opening hours: read and asked, in Node and in browsers. It brings nothing with it. */
export { isAllDay } from './hours/all-day.ts';
export { type HoursFault, hoursFault } from './hours/fault.ts';
export { minuteOfWeek, type OpenState, openState } from './hours/open-now.ts';
export { minutesOfDay, parseHours, type Span, type WeeklyHours } from './hours/parse.ts';
