import { readFileSync } from 'node:fs';
import type { AreaRow } from './area.ts';

/**
 * The counties with their seats, then the townships of Tongliao without any coordinate; each in order of code.
 * Names repeat across cities (there are four 鼓楼区). Sources and licences: README.md beside this file.
 */
export function readAreas(): readonly AreaRow[] {
  return [...readCounties(), ...readTownships()];
}

function readCounties(): readonly AreaRow[] {
  return readRows('counties.csv', 7).map(([code = '', name = '', , , longitude, latitude]) => ({
    code,
    level: 'county',
    name,
    latitude: Number(latitude),
    longitude: Number(longitude),
    precision: 'county',
  }));
}

function readTownships(): readonly AreaRow[] {
  return readRows('tongliao-townships.csv', 4).map(([code = '', name = '', parent = '']) => ({
    code,
    level: 'township',
    parent,
    name,
    precision: 'township',
  }));
}

/** Lines after the header, split at commas: no field of these files holds a comma or a quote. */
function readRows(file: string, columns: number): readonly (readonly string[])[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1);
  return lines.map((line, at) => {
    const fields = line.split(',');
    if (fields.length !== columns) throw new Error(`${file} line ${at + 2}: expected ${columns} fields, got ${fields.length}.`);
    return fields;
  });
}
