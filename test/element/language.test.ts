import {expect, fixture, oneEvent} from '@open-wc/testing';
import type {LegCrampInfo} from '../../src/leg-cramp-info.js';
import {nativeNames} from '../../src/platform/language/catalogue.js';
import {focused, say, screen, shown, textOf, walk, widget} from '../support/harness.js';

const titleIn = (element: LegCrampInfo) => screen(element).getByRole('heading', {level: 2}).textContent;

describe('language', () => {
  it('is each element’s own: two languages on one page', async () => {
    const spanish = await widget('lang="es"');
    const english = await widget('lang="en"');
    await shown(spanish, 'es');
    expect(titleIn(spanish)).to.equal(say('es').ui('title'));
    expect(titleIn(english)).to.equal(say('en').ui('title'));
    expect(say('es').ui('title')).not.to.equal(say('en').ui('title'));
    spanish.requestUpdate();
    english.requestUpdate();
    await Promise.all([spanish.updateComplete, english.updateComplete]);
    expect(titleIn(spanish)).to.equal(say('es').ui('title'));
  });

  it('comes from the nearest lang, across shadow roots, and follows it', async () => {
    const outer = await fixture<HTMLElement>('<div lang="es-MX"><div class="host"></div></div>');
    const root = outer.querySelector('.host')!.attachShadow({mode: 'open'});
    const element = document.createElement('leg-cramp-info');
    root.append(element);
    await shown(element, 'es-419');
    expect(element.shadowRoot!.querySelector('section')!.lang).to.equal('es-419');
    const changed = oneEvent(element, 'leg-cramp-language-change');
    outer.lang = 'en-GB';
    expect((await changed).detail).to.deep.equal({locale: 'en'});
    await shown(element, 'en');
    expect(titleIn(element)).to.equal(say('en').ui('title'));
  });

  it('of its own wins over the page’s, and an unknown one is English', async () => {
    const page = await fixture<HTMLElement>(
      '<div lang="es"><leg-cramp-info lang="tlh"></leg-cramp-info></div>',
    );
    const element = page.querySelector('leg-cramp-info')!;
    await shown(element, 'en');
    expect(titleIn(element)).to.equal(say('en').ui('title'));
  });

  it('changes in the middle of the check without losing an answer', async () => {
    const element = await widget('lang="en"');
    await walk(element, {now: ['none'], look: ['both_legs']});
    element.lang = 'es';
    await shown(element, 'es');
    expect(element.answers).to.deep.equal({now: ['none'], look: ['both_legs']});
    expect(screen(element).getByRole('heading', {name: say('es').question('feel')})).to.exist;
  });

  it('that the widget does not have is English', async () => {
    const element = await widget('lang="xx-test"');
    await shown(element, 'en');
    expect(textOf(element))
      .to.contain(say('en').ui('lead'))
      .and.not.to.contain(say('en').ui('englishInstead'));
  });

  it('can be chosen by the reader from a menu of own names, for this element alone', async () => {
    const element = await widget('lang="en" language-menu');
    const other = await widget('lang="en"');
    const menu = screen(element).getByRole<HTMLSelectElement>('combobox', {name: say('en').ui('language')});
    expect([...menu.options].map(({text}) => text)).to.deep.equal(Object.values(nativeNames));
    expect(menu.value).to.equal('en');
    menu.focus();
    menu.value = 'ar';
    const changed = oneEvent(element, 'leg-cramp-language-change');
    menu.dispatchEvent(new Event('change', {bubbles: true}));
    await changed;
    await shown(element, 'ar');
    expect(titleIn(element)).to.equal(say('ar').ui('title'));
    expect(element.shadowRoot!.querySelector('section')!.dir).to.equal('rtl');
    expect([menu.value, focused(element)]).to.deep.equal(['ar', menu]);
    expect(titleIn(other)).to.equal(say('en').ui('title'));
    expect(element.getAttribute('lang')).to.equal('en');
    expect(screen(other).queryByRole('combobox')).to.equal(null);
  });

  it('shows no menu where a framework writes language-menu="false"', async () => {
    const element = await widget('lang="en" language-menu="false"');
    expect(screen(element).queryByRole('combobox')).to.equal(null);
  });

  it('keeps a number to dial from left to right and in digits that a phone can dial', async () => {
    for (const lang of ['ar', 'fa', 'ur', 'he']) {
      const element = await widget(`lang="${lang}" region="US"`);
      await shown(element, lang);
      const number = screen(element).getByRole('link', {name: '911'});
      expect([getComputedStyle(number).direction, number.getAttribute('href')]).to.deep.equal([
        'ltr',
        'tel:911',
      ]);
    }
  });
});
