/** What a station may say: the code lists that a map asks for when it draws; a figure without one does not load them. */

/** Kinds of stations. Those that reports count, too, have the code of the dimension `facility`. */
export const stationKinds = [
  'union-station',
  'outdoor-workers-station',
  'care-station',
  'drivers-home',
  'labour-station',
  'mobile-service-station',
  'workers-home',
  'mass-organisation-home',
  'deputies-liaison-station',
  'village-service-point',
  'member-station',
  'reading-room',
  'nursing-room',
  'aid-centre',
  'mediation-room',
  'legal-aid-station',
  'innovation-studio',
  'mental-health-centre',
  'cultural-palace',
  'themed-street',
  'other-station',
] as const;
/** A kind of station. */
export type StationKind = (typeof stationKinds)[number];

/** What a station offers. */
export const stationServices = [
  'rest',
  'toilet',
  'water',
  'hot-meals',
  'fridge',
  'climate',
  'charging',
  'battery-swap',
  'wifi',
  'first-aid',
  'rain-gear',
  'books',
  'television',
  'haircut',
  'legal-advice',
  'job-placement',
  'discount-meals',
  'volunteering',
  'counselling',
  'printing',
  'shower',
  'changing-room',
  'laundry',
  'lockers',
  'nursing',
  'parking',
  'tools',
  'health-check',
] as const;
/** A service that a station offers. */
export type StationService = (typeof stationServices)[number];

/**
 * Coordinate reference systems in use in China: CGCS2000 (the national datum since 2008) and WGS-84 agree within a metre; GCJ-02 (Gaode, Tencent) and BD-09 (Baidu)
 * are shifted by some hundreds of metres.
 */
export const coordinateSystems = ['WGS-84', 'CGCS2000', 'GCJ-02', 'BD-09'] as const;
/** A coordinate reference system in which places are given. */
export type CoordinateSystem = (typeof coordinateSystems)[number];
