import { type StationService, stationServices } from '@gongkai/snapshot';
import { describe, expect, it } from 'vitest';
import { serviceNames, servicesIn } from '../src/ledger/station-words.ts';

/** What ledgers of stations list, by what it is. */
const listed: Readonly<Record<string, StationService>> = {
  淋浴: 'shower',
  洗浴: 'shower',
  更衣室: 'changing-room',
  洗衣机: 'laundry',
  储物柜: 'lockers',
  母婴室: 'nursing',
  停车位: 'parking',
  针线包: 'tools',
  打气筒: 'tools',
  血压计: 'health-check',
  体检: 'health-check',
  理发: 'haircut',
  冰箱: 'fridge',
  微波炉: 'hot-meals',
  应急药箱: 'first-aid',
  雨伞: 'rain-gear',
  WiFi: 'wifi',
  图书角: 'books',
  直饮水: 'water',
  手机充电: 'charging',
  换电柜: 'battery-swap',
  打印: 'printing',
  法律咨询: 'legal-advice',
  心理疏导: 'counselling',
};

describe('services in a ledger of stations', () => {
  it.each(Object.entries(listed))('%s is %s', (words, service) => {
    expect(servicesIn(words)).toEqual({ codes: [service], unknown: [] });
  });

  it('that are none of the list are told with all that are', () => {
    expect(servicesIn('棋牌、饮水')).toEqual({ codes: ['water'], unknown: ['棋牌'] });
    const names = serviceNames.split('、');
    expect(names.length).toBe(stationServices.length);
    expect(servicesIn(names.join('、')).codes.toSorted()).toEqual([...stationServices].toSorted());
  });
});
