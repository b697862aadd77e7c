import {expect, fixture} from '@open-wc/testing';
import type {LegCrampInfo} from '../../src/leg-cramp-info.js';
import {answer, checkScreen, focused, say, shown, textOf, walk, widget} from '../support/harness.js';

declare global {
  interface HTMLElementTagNameMap {
    'early-widget': LegCrampInfo;
  }
}

/** A property: its attribute, its default, a value, what the attribute then says. */
const properties = [
  ['region', 'region', '', 'US', 'US'],
  ['view', 'view', 'all', 'info', 'info'],
  ['topics', 'topics', '', 'kidney attack', 'kidney attack'],
  ['headingLevel', 'heading-level', 2, 4, '4'],
  ['label', 'label', '', 'Our cramps', 'Our cramps'],
  ['theme', 'theme', 'auto', 'dark', 'dark'],
  ['result', 'result', 'level', 'pattern', 'pattern'],
  ['languageMenu', 'language-menu', false, true, ''],
  ['name', 'name', '', 'legs', 'legs'],
  ['required', 'required', false, true, ''],
  ['disabled', 'disabled', false, true, ''],
] as const;

const get = (element: LegCrampInfo, property: string): unknown => Reflect.get(element, property);

describe('properties and attributes', () => {
  for (const [property, attribute, byDefault, value, text] of properties) {
    it(`${property} reflects ${attribute}, at once and both ways, and a removed attribute is the default`, () => {
      const element = document.createElement('leg-cramp-info');
      expect(get(element, property)).to.equal(byDefault);
      expect(element.attributes.length, 'a new element has no attribute').to.equal(0);
      Reflect.set(element, property, value);
      expect([element.getAttribute(attribute), get(element, property)]).to.deep.equal([text, value]);
      element.removeAttribute(attribute);
      expect(get(element, property)).to.equal(byDefault);
      element.setAttribute(attribute, text);
      expect(get(element, property)).to.equal(value);
    });

    it(`${property} becomes its default again by null and undefined`, () => {
      const element = document.createElement('leg-cramp-info');
      for (const nothing of [null, undefined]) {
        Reflect.set(element, property, value);
        Reflect.set(element, property, nothing);
        expect([element.hasAttribute(attribute), get(element, property)]).to.deep.equal([false, byDefault]);
      }
    });
  }

  it('take what frameworks pass: a number as text, a list, “false”', () => {
    const element = document.createElement('leg-cramp-info');
    Object.assign(element, {headingLevel: '3', topics: ['kidney', 'attack'], languageMenu: 'false'});
    expect([element.headingLevel, element.topics, element.languageMenu]).to.deep.equal([
      3,
      'kidney attack',
      false,
    ]);
    element.setAttribute('language-menu', 'false');
    expect(element.languageMenu).to.equal(false);
    element.languageMenu = true;
    expect(element.languageMenu).to.equal(true);
  });

  for (const [property, attribute] of [
    ['languageMenu', 'language-menu'],
    ['required', 'required'],
  ] as const)
    it(`${property} is off where somebody wrote so`, () => {
      const element = document.createElement('leg-cramp-info');
      for (const off of ['false', 'no', 'off', '0', 'FALSE', ' No ']) {
        element.setAttribute(attribute, off);
        expect(element[property], off).to.equal(false);
        Reflect.set(element, property, off);
        expect(element.hasAttribute(attribute), off).to.equal(false);
      }
    });

  it('disabled is there or not, as the browser itself reads it', () => {
    const element = document.createElement('leg-cramp-info');
    element.setAttribute('disabled', 'false');
    expect([element.disabled, element.matches(':disabled')]).to.deep.equal([true, true]);
  });

  for (const [property, attribute, value, text] of [
    ['headingLevel', 'headinglevel', 4, '4'],
    ['languageMenu', 'languagemenu', true, 'true'],
  ] as const)
    it(`${property} is also read from ${attribute}, as frameworks write it before the definition`, async () => {
      const byDefault = get(document.createElement('leg-cramp-info'), property);
      const element = await widget(`lang="en" ${attribute}="${text}"`);
      const isOnScreen = () => !!element.shadowRoot!.querySelector('h4.title, #language');
      expect([get(element, property), isOnScreen()]).to.deep.equal([value, true]);
      element.removeAttribute(attribute);
      await element.updateComplete;
      expect([get(element, property), isOnScreen()]).to.deep.equal([byDefault, false]);
      element.setAttribute(attribute, text);
      Reflect.set(element, property, undefined);
      expect(element.getAttributeNames()).to.deep.equal(['lang']);
      expect(get(element, property)).to.equal(byDefault);
    });

  it('form can be set to an id, as frameworks do with a property that they find', async () => {
    const form = await fixture<HTMLFormElement>('<form id="outside"></form>');
    const element = await widget('lang="en" name="legs"');
    element.form = 'outside';
    expect([element.getAttribute('form'), element.form === form]).to.deep.equal(['outside', true]);
    element.form = null;
    expect([element.hasAttribute('form'), element.form]).to.deep.equal([false, null]);
  });

  it('answers are no attribute: it changes nothing, and says so', async () => {
    const said: string[] = [];
    const {warn} = console;
    console.warn = (text: string) => said.push(text);
    const element = await widget('lang="en" answers="[object Object]"').finally(() => (console.warn = warn));
    expect(element.answers).to.deep.equal({});
    expect(said.join()).to.contain('answers is a property');
  });

  for (const [property, wrong, byDefault] of [
    ['headingLevel', 9, 2],
    ['headingLevel', 0, 2],
    ['headingLevel', NaN, 2],
    ['headingLevel', 'three', 2],
    ['view', 'everything', 'all'],
    ['theme', 'blue', 'auto'],
    ['result', 'all', 'level'],
  ] as const)
    it(`${property} = ${wrong} is the default`, () => {
      const element = document.createElement('leg-cramp-info');
      Reflect.set(element, property, wrong);
      expect(get(element, property)).to.equal(byDefault);
    });

  it('on the screen follow what is removed', async () => {
    const element = await widget('lang="en" region="US" heading-level="4" language-menu view="info"');
    for (const attribute of ['region', 'heading-level', 'language-menu', 'view'])
      element.removeAttribute(attribute);
    await element.updateComplete;
    const root = element.shadowRoot!;
    expect(textOf(element)).not.to.contain('911');
    expect(root.querySelector('h2.title')).to.exist;
    expect(!!root.querySelector('#language')).to.equal(false);
    expect(root.querySelector('.check')).to.exist;
  });

  it('set before the definition are kept, and are there as soon as it is', async () => {
    const early = document.createElement('early-widget');
    Object.assign(early, {
      headingLevel: 3,
      languageMenu: true,
      region: 'US',
      topics: ['kidney'],
      name: 'legs',
      required: true,
      answers: {now: ['cold']},
    });
    early.lang = 'en';
    document.body.append(early);
    customElements.define(
      'early-widget',
      class extends (customElements.get('leg-cramp-info') as typeof LegCrampInfo) {},
    );
    expect([early.headingLevel, early.languageMenu, early.region, early.topics]).to.deep.equal([
      3,
      true,
      'US',
      'kidney',
    ]);
    expect([early.name, early.required, early.assessment.level]).to.deep.equal(['legs', true, 'emergency']);
    expect(early.getAttribute('heading-level')).to.equal('3');
    expect(Object.keys(early)).not.to.include('region');
    await shown(early);
    expect(textOf(early)).to.contain('911');
    early.headingLevel = 5;
    await early.updateComplete;
    expect(early.shadowRoot!.querySelector('h5.title')).to.exist;
    early.remove();
  });
});

describe('answers that are set again', () => {
  const given = () => ({now: ['none']});
  const heading = (element: LegCrampInfo, name: string) =>
    checkScreen(element).queryByRole('heading', {name});

  it('as they were last set change nothing: the reader keeps place and answers', async () => {
    const element = await widget();
    element.answers = given();
    await element.updateComplete;
    await answer(element, 'look', ['none']);
    await answer(element, 'feel', ['cramp']);
    const {answers} = element;
    const place = heading(element, say('en').question('time'));
    expect(place).to.exist;
    for (const same of [given(), {now: 'none'}, {now: ['none'], shoes: 'red'}]) {
      element.answers = same;
      await element.updateComplete;
      expect(element.answers).to.deep.equal(answers);
      expect(heading(element, say('en').question('time')) === place).to.equal(true);
    }
  });

  it('after the reader has cleared them stay cleared', async () => {
    const element = await widget();
    element.answers = {now: ['cold']};
    await element.updateComplete;
    checkScreen(element)
      .getByRole('button', {name: say('en').ui('clear')})
      .click();
    element.answers = {now: ['cold']};
    await element.updateComplete;
    expect(element.answers).to.deep.equal({});
  });

  it('with another value, or after an empty one, restore', async () => {
    const element = await widget();
    element.answers = given();
    element.answers = {now: ['cold']};
    expect(element.assessment.level).to.equal('emergency');
    element.answers = undefined;
    expect(element.answers).to.deep.equal({});
    element.answers = {now: ['cold']};
    expect(element.assessment.level).to.equal('emergency');
  });

  it('are compared by what is in them, also where the page changes its own object', async () => {
    const element = await widget();
    const own: Record<string, string[]> = {now: ['none']};
    element.answers = own;
    own.now = ['cold'];
    element.answers = own;
    expect(element.assessment.level).to.equal('emergency');
  });
});

describe('what the element says of itself', () => {
  it('locale is the language on the screen, and cannot be set', async () => {
    const element = document.createElement('leg-cramp-info');
    expect(element.locale).to.equal(undefined);
    element.lang = 'de-AT';
    document.body.append(element);
    await shown(element, 'de');
    expect(element.locale).to.equal('de');
    expect(Reflect.set(element, 'locale', 'fr')).to.equal(false);
    element.remove();
  });

  it('ready resolves once the words are there, and not before', async () => {
    const element = document.createElement('leg-cramp-info');
    element.lang = 'de';
    const order: string[] = [];
    element.addEventListener('leg-cramp-ready', () => order.push('event'));
    const ready = element.ready.then(() =>
      order.push(element.shadowRoot!.querySelector('section') ? 'words' : 'nothing'),
    );
    await Promise.resolve();
    order.push('appended');
    document.body.append(element);
    await ready;
    expect(order).to.deep.equal(['appended', 'event', 'words']);
    expect(element.ready).to.equal(element.ready);
    await element.ready;
    element.remove();
  });

  it('focus() goes to where the reader is in the check', async () => {
    const element = await widget();
    element.focus();
    expect(focused(element)?.textContent.trim()).to.equal(say('en').ui('start'));
    await walk(element, {now: ['none']});
    (document.activeElement as HTMLElement).blur();
    element.focus();
    expect(focused(element)?.textContent.trim()).to.equal(say('en').question('look'));
    element.answers = {now: ['cold']};
    await element.updateComplete;
    element.focus();
    expect(focused(element)?.matches('.result .card-title')).to.equal(true);
  });

  it('focus() goes to the first control where there is no check, and nowhere before the words', async () => {
    const element = await widget('lang="en" view="info"');
    element.focus();
    expect(focused(element)?.localName).to.equal('summary');
    const early = await fixture<LegCrampInfo>('<div></div>');
    const alone = document.createElement('leg-cramp-info');
    early.append(alone);
    alone.focus();
    expect(document.activeElement === alone).to.equal(false);
  });
});
