import {spawnSync} from 'node:child_process';
import {expect} from 'chai';
import {environments} from '../support/dom-environments.mjs';

const entries = [
  'index',
  'define',
  'check',
  'fhir',
  'ssr',
  'leg-cramp-info',
  'leg-cramp-info.min',
  'leg-cramp-info.de.min',
  'index.development',
  'define.development',
  'cjs/index',
  'cjs/define',
  'cjs/check',
  'cjs/fhir',
];
/** A document alone is no place for an element. */
const withElements = Object.keys(environments).filter((name) => !/node|alone/.test(name));

/** In a process of its own, so that nothing said or left running can hide. */
function run(...args: readonly string[]) {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ['test/support/dom-environments.mjs', ...args],
    {encoding: 'utf8', timeout: 30_000},
  );
  return {status, stdout: stdout.trim(), stderr: stderr.slice(-1000)};
}

for (const name of Object.keys(environments))
  describe(`in ${name}`, () => {
    for (const entry of entries)
      it(`importing ${entry} says nothing and leaves nothing running`, () => {
        expect(run(name, entry)).to.deep.equal({status: 0, stdout: 'imported', stderr: ''});
      });

    if (withElements.includes(name))
      for (const entry of ['define', 'define.development', 'leg-cramp-info.min', 'cjs/define'])
        it(`with ${entry} an element can be made, set, moved and removed`, () => {
          const {status, stdout, stderr} = run(name, entry, 'use');
          expect({status, stderr}).to.deep.equal({status: 0, stderr: ''});
          expect(stdout).to.be.oneOf(['registered', 'unknown']);
        });
  });
