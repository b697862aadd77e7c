import {existsSync, readFileSync} from 'node:fs';
import {expect} from 'chai';

/** Every criterion of WCAG 2.2 at levels A and AA. 4.1.1 was removed. */
const wcag = {
  A: `1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4
    2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2`.split(/\s+/),
  AA: `1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2
    3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3`.split(/\s+/),
};

interface Row {
  readonly number: string;
  readonly conformance: string;
  readonly remark: string;
  readonly file: string;
  readonly title: string;
}

function readRow(line: string): Row {
  const [criterion = '', conformance = '', remark = '', test = ''] = line
    .split(' | ')
    .map((cell) => cell.replace(/^\||\|$/g, '').trim());
  const [, file = '', title = ''] = /^`(\S+): (.+)`$/.exec(test) ?? [];
  return {number: criterion.split(' ')[0]!, conformance, remark, file, title};
}

/** The rows of the table under a heading that starts so. */
const tableIn = (page: string, heading: string): readonly Row[] =>
  page
    .split(`\n## ${heading}`)[1]!
    .split('\n## ')[0]!
    .split('\n')
    .filter((line) => /^\| \d/.test(line))
    .map(readRow);

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether a test of that title is in that file, as it is written there. */
const isTest = ({file, title}: Pick<Row, 'file' | 'title'>) =>
  existsSync(file) &&
  new RegExp(`\\bit\\(\\s*(['"\`])${escaped(title)}\\1`).test(
    readFileSync(file, 'utf8').replace(/\\'/g, '’'),
  );

const page = readFileSync('docs/accessibility.md', 'utf8');
const tables = {
  A: tableIn(page, 'Table 1'),
  AA: tableIn(page, 'Table 2'),
  AAA: tableIn(page, 'Table 3'),
};
const rows = Object.values(tables).flat();

describe('the conformance report', () => {
  for (const level of ['A', 'AA'] as const)
    it(`has every criterion of level ${level} once, in order`, () =>
      expect(tables[level].map(({number}) => number)).to.deep.equal(wcag[level]));

  it('is about the 55 criteria of WCAG 2.2 at A and AA', () =>
    expect([wcag.A.length, wcag.AA.length]).to.deep.equal([31, 24]));

  it('says of each whether it is supported, in the terms of the form', () => {
    for (const {number, conformance} of rows)
      expect(conformance, number).to.be.oneOf([
        'Supports',
        'Partially supports',
        'Does not support',
        'Not applicable',
      ]);
  });

  it('says what is missing where it is not supported in full', () => {
    for (const {number, conformance, remark} of rows)
      if (conformance !== 'Supports') expect(remark, number).not.to.equal('');
  });

  for (const {number, file, title} of rows)
    it(`names a test that exists: ${number}`, () =>
      expect(isTest({file, title}), `${file}: ${title}`).to.equal(true));

  it('goes red for a test that is not there, and for a file that is not', () => {
    const {file, title} = rows[0]!;
    expect(isTest({file, title})).to.equal(true);
    expect(isTest({file, title: `${title} at all`})).to.equal(false);
    expect(isTest({file, title: title.slice(0, -1)})).to.equal(false);
    expect(isTest({file: 'test/nowhere.test.ts', title})).to.equal(false);
  });

  it('says what was not tested', () => {
    const untested = page.split('## What was not tested')[1] ?? '';
    for (const missing of ['screen reader', 'assistive technology', 'person with a disability', 'phone'])
      expect(untested).to.contain(missing);
  });
});
