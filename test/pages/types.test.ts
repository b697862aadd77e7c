import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {expect} from 'chai';

/** What a host writes against each entry, and three mistakes that its compiler must see. */
const app = `
import {setBase, LegCrampInfo, eventNames, type Answers, type Assessment, type Level, type PageOptions} from 'leg-cramp-info';
import 'leg-cramp-info/define';
import {assess, questions, type AnswerId} from 'leg-cramp-info/check';
import {questionnaireUrl, type QuestionnaireResponse} from 'leg-cramp-info/fhir';

setBase('/leg-cramp-info/');
const options: PageOptions = {base: '/leg-cramp-info/'};
window.legCrampInfo = options;
const answers: Answers = {now: ['none']};
const level: Level | undefined = assess(answers).level;
const element: LegCrampInfo = document.createElement('leg-cramp-info');
export const all: unknown[] = [level, LegCrampInfo.rulesVersion, element.answers, eventNames, questions, questionnaireUrl];
export type All = [Assessment, AnswerId, QuestionnaireResponse];

// @ts-expect-error no such option
window.legCrampInfo = {country: 'US'};
// @ts-expect-error an address is text or a URL
setBase(1);
// @ts-expect-error one choice is a string
export const wrong: Answers = {time: ['short']};
`;

describe('the types that a host gets', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'leg-cramp-types-'));
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(resolve('.'), join(folder, 'node_modules/leg-cramp-info'), 'junction');
    for (const file of ['app.mts', 'app.cts', 'app.ts']) writeFileSync(join(folder, file), app);
  });
  after(() => rmSync(folder, {recursive: true, force: true}));

  for (const [resolution, module, file] of [
    ['node16', 'node16', 'app.mts'],
    ['node16', 'node16', 'app.cts'],
    ['nodenext', 'nodenext', 'app.mts'],
    ['nodenext', 'nodenext', 'app.cts'],
    ['bundler', 'esnext', 'app.ts'],
  ] as const)
    it(`with moduleResolution ${resolution}, in ${file}`, () => {
      const tsc = resolve('node_modules/typescript/bin/tsc');
      const options = ['--strict', '--noEmit', '--target', 'es2022', '--lib', 'es2023,dom,dom.iterable'];
      // lit's own types are modules only, of which a CommonJS file complains
      const skipped = file === 'app.cts' ? ['--skipLibCheck'] : [];
      const compile = () =>
        execFileSync(
          process.execPath,
          [tsc, ...options, ...skipped, '--module', module, '--moduleResolution', resolution, file],
          {cwd: folder, encoding: 'utf8'},
        );
      try {
        expect(compile()).to.equal('');
      } catch (error) {
        throw new Error((error as {stdout?: string}).stdout ?? String(error), {cause: error});
      }
    });
});
