import { itemsOf } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';

type Box = { south: number; north: number; west: number; east: number };

/** Between which degrees a country lies. One that is not here is not checked. */
const countries: Readonly<Record<string, Box>> = {
  AU: { south: -44, north: -10, west: 112, east: 154 },
  FR: { south: 41, north: 52, west: -6, east: 10 },
  GB: { south: 49, north: 61, west: -9, east: 2 },
  IE: { south: 51, north: 56, west: -11, east: -5 },
  NL: { south: 50, north: 54, west: 3, east: 8 },
  NZ: { south: -48, north: -34, west: 166, east: 179 },
  US: { south: 18, north: 72, west: -180, east: -66 },
  ZA: { south: -35, north: -22, west: 16, east: 33 },
};

/** Latitude and longitude as maps have them in their links. */
const degrees =
  /(?:[@=,]|map=\d+\/|%2C)(?<latitude>-?\d{1,2}\.\d+)(?:,|\/|%2C|&m?lon=)(?<longitude>-?\d{1,3}\.\d+)/;

/** Only a warning: a place may be beyond a border. */
export const mapCountry: Rule = {
  id: 'map-country',
  severity: 'warning',
  message: 'is a place in another country',
  fix: 'open the map, find the place, and copy the link again',
  check: ({ allItems }) => {
    const country = itemsOf(allItems, 'Clinic')[0]?.data.country ?? '';
    const box = countries[country];
    if (!box) return [];
    return itemsOf(allItems, 'Location').flatMap((item): Finding[] => {
      const { groups } = degrees.exec(item.data.map ?? '') ?? {};
      const [latitude, longitude] = [Number(groups?.latitude), Number(groups?.longitude)];
      if (!groups || isIn(box, latitude, longitude)) return [];
      const sentence = `this map shows ${latitude}, ${longitude}, which is not in ${country}: ${mapCountry.fix}`;
      return [{ file: item.path, line: item.lineOf(['map']), words: item.data.map, sentence }];
    });
  },
};

function isIn({ south, north, west, east }: Box, latitude: number, longitude: number): boolean {
  return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
}
