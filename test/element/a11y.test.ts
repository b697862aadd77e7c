import 'axe-core/axe.js';
import type Axe from 'axe-core';
import {expect} from '@open-wc/testing';
import {questions, type QuestionId} from '../../src/check/questions.js';
import {levels} from '../../src/check/rules.js';
import type {LegCrampInfo} from '../../src/leg-cramp-info.js';
import {walks} from '../support/answers.js';
import {checkScreen, say, walk, widget} from '../support/harness.js';

const {axe} = globalThis as unknown as {axe: typeof Axe};
const rules: Axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

async function expectNoViolations(element: LegCrampInfo, what: string): Promise<void> {
  for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
  const {violations} = await axe.run(element, rules);
  const found = violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' | ')}`);
  expect(found, what).to.deep.equal([]);
}

describe('axe finds nothing', () => {
  for (const theme of ['light', 'dark']) {
    it(`in every topic and its sources, ${theme}`, async () => {
      await expectNoViolations(await widget(`lang="en" region="GB" theme="${theme}"`), theme);
    });

    it(`in every question, and its error, ${theme}`, async () => {
      const before: Partial<Record<QuestionId, string | readonly string[]>> = {};
      for (const {id} of questions) {
        const element = await widget(`lang="en" view="check" theme="${theme}"`);
        element.answers = before;
        if (id === 'now') element.start();
        await element.updateComplete;
        expect(checkScreen(element).getByRole('heading', {name: say('en').question(id)})).to.exist;
        await expectNoViolations(element, id);
        checkScreen(element)
          .getByRole('button', {name: say('en').ui('next')})
          .click();
        await element.updateComplete;
        expect(checkScreen(element).getByRole('alert')).to.exist;
        await expectNoViolations(element, `${id} with nothing chosen`);
        before[id] = 'not_sure';
      }
    });

    for (const level of levels)
      it(`in the result ${level}, ${theme}`, async () => {
        const element = await widget(`lang="en" region="GB" theme="${theme}"`);
        await walk(element, walks[level]);
        await expectNoViolations(element, level);
      });
  }
});
