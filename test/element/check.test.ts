import {expect} from '@open-wc/testing';
import {levels, type Level} from '../../src/check/rules.js';
import {levelWords} from '../../src/content/check-words.js';
import {review} from '../../src/content/evidence/review.js';
import type {QuestionId} from '../../src/check/questions.js';
import {locales, type Locale} from '../../src/platform/language/catalogue.js';
import {withLocale} from '../../src/platform/language/localizer.js';
import {ui} from '../../src/content/ui-words.js';
import {walks} from '../support/answers.js';
import {
  answer,
  answerByKeyboard,
  checkScreen,
  focused,
  press,
  say,
  screen,
  shown,
  tabTo,
  textOf,
  walk,
  widget,
} from '../support/harness.js';

const titleOf = (level: Level, locale: Locale) =>
  withLocale(locale, () => `${levelWords[level].time()} ${levelWords[level].title()}`).replace(/\s+/g, ' ');

describe('the check by keyboard alone', () => {
  for (const locale of locales)
    for (const level of locale === 'en' || locale === 'es' ? levels : (['emergency', 'self_care'] as const))
      it(`reaches ${level} in ${locale}`, async () => {
        const element = await widget(`lang="${locale}" view="check"`);
        await shown(element, locale);
        const words = say(locale);
        await tabTo(element, checkScreen(element).getByRole('button', {name: words.ui('start')}));
        await press('Enter');
        await element.updateComplete;
        for (const [id, options] of Object.entries(walks[level]))
          await answerByKeyboard(element, locale, id as QuestionId, options);
        const result = checkScreen(element).getByRole('heading', {name: titleOf(level, locale)});
        expect(focused(element)).to.equal(result);
        expect(element.assessment.level).to.equal(level);
      });
});

describe('the check', () => {
  it('moves focus to each new question, and nowhere before the reader acts', async () => {
    const element = await widget();
    expect(document.activeElement).to.equal(document.body);
    checkScreen(element)
      .getByRole('button', {name: say('en').ui('start')})
      .click();
    await element.updateComplete;
    expect(focused(element)).to.equal(
      checkScreen(element).getByRole('heading', {name: say('en').question('now')}),
    );
  });

  it('says what is wrong when nothing is chosen, and leads to the first answer', async () => {
    const element = await widget();
    await walk(element, {now: []});
    const summary = checkScreen(element).getByRole('alert');
    expect(focused(element)).to.equal(summary);
    const before = location.href;
    checkScreen(element)
      .getByRole('link', {name: say('en').ui('chooseMany')})
      .click();
    expect(focused(element)).to.equal(checkScreen(element).getAllByRole('checkbox')[0]);
    expect(location.href).to.equal(before);
  });

  it('keeps the answers on the way back', async () => {
    const element = await widget();
    await walk(element, {now: ['none'], look: ['both_legs']});
    checkScreen(element)
      .getByRole('button', {name: say('en').ui('back')})
      .click();
    await element.updateComplete;
    expect(
      checkScreen(element).getByLabelText<HTMLInputElement>(say('en').option('look', 'both_legs')).checked,
    ).to.equal(true);
  });

  it('unticks the rest for none of these, and the other way round', async () => {
    const element = await widget();
    await walk(element, {});
    const box = (option: string) =>
      checkScreen(element).getByLabelText<HTMLInputElement>(say('en').option('now', option));
    box('cold').click();
    await element.updateComplete;
    box('none').click();
    await element.updateComplete;
    expect([box('cold').checked, box('none').checked]).to.deep.equal([false, true]);
    box('saddle').click();
    await element.updateComplete;
    expect([box('saddle').checked, box('none').checked]).to.deep.equal([true, false]);
  });

  it('shows no old result while an answer is being changed, and the new one after', async () => {
    const element = await widget();
    await walk(element, walks.emergency);
    expect(element.assessment.level).to.equal('emergency');
    checkScreen(element)
      .getByRole('button', {name: /^Change/})
      .click();
    await element.updateComplete;
    expect(element.assessment).to.deep.equal({
      complete: false,
      reasons: [],
      version: element.assessment.version,
    });
    expect(textOf(element)).not.to.contain(titleOf('emergency', 'en'));
    await answer(element, 'now', ['none']);
    expect(checkScreen(element).getByRole('heading', {name: say('en').question('look')})).to.exist;
  });

  it('gives with every result why, with its source, and when to get help sooner', async () => {
    for (const level of levels) {
      const element = await widget('lang="en" region="GB"');
      await walk(element, walks[level]);
      const screen = checkScreen(element);
      for (const heading of ['why', 'sooner', 'meanwhile', 'answers'] as const)
        expect(screen.getByRole('heading', {name: say('en').ui(heading)}), level).to.exist;
      for (const reason of element.assessment.reasons.flatMap(({answers}) => answers)) {
        const [id, option] = reason.split('.') as [string, string];
        expect(textOf(element), reason).to.contain(say('en').option(id, option));
      }
      expect(screen.getAllByRole('link', {name: /NHS|Mayo/}).length, level).to.be.greaterThan(0);
      expect(screen.getAllByRole('link', {name: /999$/}).length, level).to.be.greaterThan(0);
    }
  });

  it('gives the sources of what to watch for in place where no topic has them', async () => {
    for (const view of ['check', 'all']) {
      const element = await widget(`lang="en" region="GB" view="${view}"`);
      element.answers = walks.self_care;
      await element.updateComplete;
      const item = checkScreen(element).getByText(/You take quinine and get bruises/);
      expect(/Formulary/.test(item.textContent), view).to.equal(view === 'check');
    }
  });

  it('says when the content was checked, whatever part of it is shown', async () => {
    for (const attributes of ['view="check"', 'view="info" topics="attack"', '']) {
      const element = await widget(`lang="en" ${attributes}`);
      expect(
        screen(element)
          .getAllByText(review.checked)
          .some((date) => date.closest('footer')),
        attributes,
      ).to.equal(true);
    }
  });

  it('tells readers of another language what a doctor and a pharmacy are called in the country', async () => {
    for (const [level, locale, region, word, language] of [
      ['appointment', 'es', 'de', 'Hausarzt', 'de'],
      ['appointment', 'pl', 'gb', 'GP', 'en'],
      ['appointment', 'en', 'pl', 'lekarz POZ', 'pl'],
      ['pharmacist', 'en', 'pl', 'apteka', 'pl'],
      ['pharmacist', 'en', 'jp', '薬局', 'ja'],
      ['appointment', 'ar', 'il', 'רופא משפחה', 'he'],
      ['appointment', 'pl', 'be', 'huisarts', 'nl'],
      ['appointment', 'pl', 'be', 'médecin généraliste', 'fr'],
      ['appointment', 'pl', 'be', 'Hausarzt', 'de'],
    ] as const) {
      const element = await widget(`lang="${locale}" region="${region}"`);
      await shown(element, locale);
      element.answers = walks[level];
      await element.updateComplete;
      const line = checkScreen(element).getByText(word);
      expect(line.lang, word).to.equal(language);
      expect(line.closest('[part~=card]'), word).to.exist;
    }
  });

  it('names none to readers of that language, where none is known, or beside a result that sends elsewhere', async () => {
    for (const [level, locale, region] of [
      ['pharmacist', 'de', 'at'],
      ['appointment', 'en', 'gb'],
      ['appointment', 'pt-BR', 'pt'],
      ['appointment', 'en', 'us'],
      ['appointment', 'fr', 'be'],
      ['appointment', 'en', 'in'],
      ['appointment', 'es', 'eg'],
      ['appointment', 'en', ''],
      ['emergency', 'en', 'pl'],
      ['same_day', 'en', 'pl'],
      ['self_care', 'en', 'pl'],
    ] as const) {
      const element = await widget(`lang="${locale}" region="${region}"`);
      await shown(element, locale);
      element.answers = walks[level];
      await element.updateComplete;
      expect(element.assessment.level).to.equal(level);
      const label = withLocale(locale, () => ui.localName('').trim());
      expect(textOf(element), `${level} ${locale} ${region}`).not.to.contain(label);
    }
  });

  it('puts what the host has for a level on the card of that level, and on no other', async () => {
    const slots = {
      emergency: 'care-emergency',
      same_day: 'care-same-day',
      appointment: 'care-appointment',
      pharmacist: 'care-pharmacist',
      self_care: 'care-self-care',
    } as const;
    const own = Object.values(slots).map((slot) => `<a slot="${slot}" href="#${slot}">Book</a>`);
    const element = await widget('lang="en"', own.join(''));
    for (const level of levels) {
      element.answers = walks[level];
      await element.updateComplete;
      const placed = [...element.children].filter(({assignedSlot}) => assignedSlot);
      expect(
        placed.map(({slot}) => slot),
        level,
      ).to.deep.equal([slots[level]]);
      expect(placed[0]!.assignedSlot!.closest(`[part~=card-${level.replace('_', '-')}]`), level).to.exist;
    }
  });

  it('clears everything when the reader asks', async () => {
    const element = await widget();
    await walk(element, walks.self_care);
    checkScreen(element)
      .getByRole('button', {name: say('en').ui('clear')})
      .click();
    await element.updateComplete;
    expect(element.answers).to.deep.equal({});
    expect(focused(element)).to.equal(
      checkScreen(element).getByRole('button', {name: say('en').ui('start')}),
    );
  });

  it('shows nothing that sells beside an emergency', async () => {
    const element = await widget('lang="en"', '<p slot="stay-informed">Newsletter</p>');
    const visible = () => element.querySelector<HTMLElement>('[slot]')!.assignedSlot !== null;
    expect(visible()).to.equal(true);
    await walk(element, walks.emergency);
    expect(visible()).to.equal(false);
  });
});
