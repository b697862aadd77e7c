import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {sourcesOf} from '../../src/content/evidence/cite.js';
import {
  appointmentCard,
  cardTitles,
  emergencySigns,
  levels,
  questions,
  rules,
  rulesVersion,
  sameDayCard,
} from '../fixtures/check.js';
import {expectedRegions, rightToLeft} from '../fixtures/regions.js';
import config from '../../lit-localize.json' with {type: 'json'};
import {walks} from '../support/answers.js';
import {stage} from '../support/browser.js';
import type {Site} from '../support/server.js';

interface Assessment {
  readonly complete: boolean;
  readonly level: string;
  readonly reasons: readonly {rule: string}[];
  readonly version: string;
}
type Widget = HTMLElement & {
  answers: unknown;
  readonly assessment: Assessment;
  readonly updateComplete: Promise<unknown>;
};

/** One text of the screen, as a reader sees it. Put into each page before anything else runs there. */
declare const texts: (selector: string) => string[];
declare const widget: () => Widget;
function putReader(): void {
  const find = () => document.querySelector('leg-cramp-info') as HTMLElement;
  Object.assign(globalThis, {
    widget: find,
    texts: (selector: string) =>
      [...find().shadowRoot!.querySelectorAll<HTMLElement>(selector)].map(({textContent}) =>
        textContent.replace(/\s+/g, ' ').trim(),
      ),
  });
}

const page = (file: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title>
  <link rel="icon" href="data:,"><script src="/dist/${file}"></script>
  <fieldset><leg-cramp-info lang="en" region="GB"></leg-cramp-info></fieldset></html>`;

for (const file of ['leg-cramp-info.min.js', 'leg-cramp-info.js'])
  describe(`the check inside ${file}`, () => {
    const {newPage, host} = stage();
    let site: Site;
    let tab: Page;
    before(async () => {
      site = await host({'/page.html': page(file)});
      tab = await newPage();
      await tab.evaluateOnNewDocument(putReader);
      await tab.goto(`${site.address}/page.html`);
      await tab.waitForFunction(() => widget().shadowRoot?.querySelector('section.root'));
    });

    const answer = (answers: unknown) =>
      tab.evaluate(async (given) => {
        widget().answers = given;
        await widget().updateComplete;
        return widget().assessment;
      }, answers);
    const setAttribute = (name: string, value: string) =>
      tab.evaluate(
        async (attribute, text) => {
          widget().setAttribute(attribute, text);
          await widget().updateComplete;
        },
        name,
        value,
      );
    const shown = (selector: string) => tab.evaluate((wanted) => texts(wanted), selector);

    questions.forEach((question, place) =>
      it(`asks ${question.id} in these words, its options in this order`, async () => {
        const before = questions.slice(0, place).map(({id}) => [id, 'not_sure']);
        await answer(Object.fromEntries(before));
        if (!place) await tab.click('leg-cramp-info >>> .check .primary');
        expect(await shown('legend')).to.deep.equal([question.title]);
        expect(await shown('#hint')).to.deep.equal([question.hint]);
        expect(await shown('.option label')).to.deep.equal(question.options.map(({text}) => text));
        const values = await tab.$$eval('leg-cramp-info >>> .option input', (inputs) =>
          inputs.map((input) => `${input.type} ${input.value}`),
        );
        const type = question.kind === 'many' ? 'checkbox' : 'radio';
        expect(values).to.deep.equal(question.options.map(({id}) => `${type} ${id}`));
        const hows = question.options.flatMap(({how}) => (how ? [`How to check: ${how}`] : []));
        expect(await shown('.option .how')).to.deep.equal(hows);
      }),
    );

    for (const rule of rules)
      it(`${rule.id} gives ${rule.level}, with its own sources`, async () => {
        const {complete, level, reasons, version} = await answer(rule.example);
        expect({complete, level, version}).to.deep.equal({
          complete: true,
          level: rule.level,
          version: rulesVersion,
        });
        expect(reasons.map((reason) => reason.rule)).to.deep.equal([rule.id]);
        const {title, time, steps} = levels.find(({id}) => id === rule.level)!;
        expect(await shown('.result .card-title')).to.deep.equal([`${time} ${title}`]);
        expect((await shown('.result .card li')).slice(0, steps.length)).to.deep.equal(steps);
        const sources = await shown('.result .reason cite, .result .reason ~ .cites cite');
        const expected = sourcesOf(rule.evidence.join(' ')).map(({name}) => name);
        if (rule.when.length)
          expect([...new Set(sources)].sort()).to.deep.equal([...new Set(expected)].sort());
        if (rule.reason) expect(await tab.evaluate(() => texts('.result').join())).to.contain(rule.reason);
      });

    it('every emergency sign is one, and stands on the card that is always there', async () => {
      for (const {id} of emergencySigns)
        expect((await answer({now: [id.replace('now.', '')]})).level, id).to.equal('emergency');
      const card = (level: string) => shown(`#topic-get-help .card[data-level=${level}] li`);
      expect(await card('emergency')).to.deep.equal(emergencySigns.map(({text}) => text));
      expect(await card('same_day')).to.deep.equal(sameDayCard);
      expect(await card('appointment')).to.deep.equal(appointmentCard);
      expect(await shown('#topic-get-help .card-title')).to.deep.equal([
        cardTitles.emergency,
        cardTitles.same_day,
        cardTitles.appointment,
      ]);
    });

    it('each country has its number, its advice line on “today” alone, and its word on quinine', async () => {
      for (const [code, {emergency, advice, quinine}] of Object.entries(expectedRegions)) {
        await setAttribute('region', code);
        for (const {id} of levels) {
          await answer(walks[id as keyof typeof walks]);
          const [card = ''] = await shown('.result .card');
          const isTold = (text: string | undefined) => !!text && card.includes(text);
          expect(isTold('Health advice line'), `${code} ${id}`).to.equal(id === 'same_day' && !!advice);
          if (id === 'same_day' && advice) expect(card, code).to.contain(`Health advice line: ${advice}`);
          if (id === 'emergency')
            expect(card, code).to.contain(
              emergency ? `Call ${emergency}` : 'Call your local emergency number',
            );
        }
        const [said = ''] = await shown('#topic-prevention');
        expect(said.includes('the health agency says not to use quinine'), code).to.equal(
          quinine === 'avoid',
        );
        expect(said.includes('doctors are told to keep quinine for hard cases'), code).to.equal(
          quinine === 'restricted',
        );
      }
    });

    it('each language runs in its own direction', async () => {
      for (const tag of config.targetLocales) {
        await setAttribute('lang', tag);
        await tab.waitForFunction(
          (wanted) => widget().shadowRoot!.querySelector('section')!.lang === wanted,
          {},
          tag,
        );
        const direction = await tab.$eval('leg-cramp-info >>> section', (section) => section.dir);
        expect(direction, tag).to.equal(rightToLeft.includes(tag) ? 'rtl' : 'ltr');
      }
      await setAttribute('lang', 'en');
    });

    it('a disabled fieldset disables every control of it', async () => {
      await answer({now: ['none']});
      const disabled = await tab.evaluate(async () => {
        document.querySelector('fieldset')!.disabled = true;
        await widget().updateComplete;
        const controls = widget().shadowRoot!.querySelectorAll('.check form :is(input, .primary)');
        const result = [...controls].map((control) => control.matches(':disabled'));
        document.querySelector('fieldset')!.disabled = false;
        return result;
      });
      expect(disabled.length).to.be.greaterThan(5);
      expect(disabled).not.to.include(false);
    });
  });
