/** Cells of a station that are typed. */
export type StationCell =
  | 'name'
  | 'kind'
  | 'township'
  | 'address'
  | 'hours'
  | 'hoursNote'
  | 'phone'
  | 'verified'
  | 'position'
  | 'honours'
  | 'partners';
