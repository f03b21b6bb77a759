import { unitFamilies } from '@gongkai/quantity';
import * as z from '../../zod.ts';

/** The families of units that do not mix; `rate` stands for all amounts per person, day or month. */
const unitFamilyNames = [...(Object.keys(unitFamilies) as (keyof typeof unitFamilies)[]), 'rate' as const];
/** Name of a unit family. */
export type UnitFamilyName = (typeof unitFamilyNames)[number];

export const unitFamily = z.enum(unitFamilyNames);
