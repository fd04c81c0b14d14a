import { describe, expect, test } from 'vitest';
import { forTerminal } from '../../scripts/command.ts';
import { problemText, reportText } from '../../scripts/report-text.ts';

const message = 'No paper is called "\u001b[2J\u202e".';
const spelledOut = 'No paper is called "\\u001b[2J\\u202e".';
const place = { file: 'dumps/a\u0007.txt', line: 3 };

describe('what the terminal is told', () => {
  test('spells out what would command it, in problems and in lines left out', () => {
    expect(problemText('error', { ...place, code: 'x', message })).toBe(
      `error: dumps/a\\u0007.txt:3: ${spelledOut}`,
    );
    const ignored = [{ ...place, reason: message }];
    const report = { papers: 0, lines: 1, used: 0, ignored, warnings: [], errors: [], files: [] };
    expect(reportText(report)).toContain(`left out: dumps/a\\u0007.txt:3: ${spelledOut}`);
  });

  test('keeps its lines', () => {
    expect(forTerminal('wrong\nusage: \u009b1m')).toBe('wrong\nusage: \\u009b1m');
  });
});
