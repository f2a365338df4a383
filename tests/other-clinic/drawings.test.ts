import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { otherClinicBuild } from './changed-clinic';

test.each(['index', 'locations/dubuque'])(
  '%s shows a line drawing, which is not read out',
  (name) => {
    const text = readFileSync(path.join(otherClinicBuild, `site/${name}.html`), 'utf8');
    const [drawing] = /<div class="scene"><svg[^>]*>.*?<\/svg>/s.exec(text) ?? [];
    expect(drawing).toContain('aria-hidden="true"');
    // The room and whoever is in it, not an empty frame.
    expect(drawing?.match(/<(path|circle|rect|ellipse)/g)?.length).toBeGreaterThan(5);
    expect(drawing?.length).toBeLessThan(1_600);
  },
);
