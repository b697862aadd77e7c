import {readdirSync, readFileSync} from 'node:fs';
import {expect} from 'chai';

const page = readFileSync('docs/safety.md', 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('| '));
const proofs = rows.flatMap((row) =>
  [...(row.split(' | ').at(-1) ?? '').matchAll(/“([^”]+)”/g)].map(([, name]) => name!),
);
const tests = readdirSync('test', {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => readFileSync(`test/${file}`, 'utf8'))
  .join('\n');

describe('the safety page', () => {
  it('has every part', () => {
    for (const part of [
      'Every possible path',
      'must hold',
      'Patient stories',
      'Hazard log',
      'Mutation testing',
    ])
      expect(page).to.contain(part);
    expect(rows.filter((row) => /^\| V\d/.test(row)).length).to.equal(42);
  });

  it('names proofs', () => expect(proofs.length).to.be.greaterThan(15));

  for (const name of new Set(proofs))
    it(`names a proof that exists: ${name}`, () => expect(tests).to.contain(name.replace(/…$/, '')));
});
