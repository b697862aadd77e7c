import {expect} from '@open-wc/testing';
import {topics} from '../../src/content/topics/index.js';
import {withLocale} from '../../src/platform/language/localizer.js';
import {screen, say, shown, textOf, widget} from '../support/harness.js';

const titles = () => withLocale('en', () => topics.map(({title}) => title()));

describe('attributes', () => {
  it('show all topics, in the order of need, and the check', async () => {
    const element = await widget();
    const headings = screen(element)
      .getAllByRole('heading', {level: 3})
      .map((heading) => heading.textContent.trim());
    expect(headings.filter((heading) => titles().includes(heading))).to.deep.equal(titles());
    expect(headings).to.include(say('en').ui('check'));
  });

  it('view="info" leaves out the check, view="check" the topics but never the emergency list', async () => {
    const info = await widget('lang="en" view="info"');
    expect(screen(info).queryByRole('button', {name: say('en').ui('start')})).to.equal(null);
    const check = await widget('lang="en" view="check"');
    expect(screen(check).getByRole('button', {name: say('en').ui('start')})).to.exist;
    expect(textOf(check)).to.contain('Call for emergency help now if you have');
    expect(textOf(check)).not.to.contain('Can I prevent them?');
  });

  it('topics chooses topics in the built-in order and keeps the emergency list', async () => {
    const element = await widget('lang="en" view="info" topics="kidney  causes nonsense"');
    const headings = screen(element)
      .getAllByRole('heading', {level: 3})
      .map((heading) => heading.textContent.trim());
    expect(headings).to.deep.equal(['When to get help', 'Why do I get them?', 'Kidney disease and dialysis']);
  });

  it('heading-level sets the first heading and moves the rest with it', async () => {
    const element = await widget('lang="en" heading-level="4"');
    expect(screen(element).getByRole('heading', {level: 4}).textContent).to.equal(say('en').ui('title'));
    expect(screen(element).getAllByRole('heading', {level: 5}).length).to.be.greaterThan(5);
    const deep = await widget('lang="en" heading-level="6"');
    expect(
      screen(deep)
        .queryAllByRole('heading')
        .every((heading) => heading.localName === 'h6'),
    ).to.equal(true);
  });

  it('region names the emergency number and dials it; without one no number is named', async () => {
    const element = await widget('lang="en" region="fr"');
    expect(screen(element).getAllByRole('link', {name: 'Call 15'})[0]).to.have.attribute('href', 'tel:15');
    const nowhere = await widget('lang="en-FR"');
    expect(textOf(nowhere)).to.contain('your local emergency number');
    expect(screen(nowhere).queryByRole('link', {name: /^Call/})).to.equal(null);
  });

  it('label names the region, else a name of our own', async () => {
    const named = await widget('lang="en" label="Leg cramps, by our pharmacist"');
    expect(named.shadowRoot!.querySelector('section')).to.have.attribute(
      'aria-label',
      'Leg cramps, by our pharmacist',
    );
    const own = await widget();
    expect(own.shadowRoot!.querySelector('section')).to.have.attribute('aria-label', say('en').ui('region'));
  });

  it('theme makes the whole widget light or dark', async () => {
    const ground = async (theme: string) => {
      const element = await widget(`lang="en" theme="${theme}"`);
      return getComputedStyle(element.shadowRoot!.querySelector('section')!).backgroundColor;
    };
    expect(await ground('light')).not.to.equal(await ground('dark'));
  });

  it('any value at all falls back', async () => {
    const element = await widget('lang="en"');
    for (const value of [
      null,
      undefined,
      7,
      -1,
      NaN,
      {},
      [],
      () => 0,
      'x'.repeat(1e4),
      '<b>',
      '🦵',
      Symbol('leg'),
    ]) {
      for (const name of ['region', 'view', 'topics', 'headingLevel', 'label', 'theme'] as const)
        (element as unknown as Record<string, unknown>)[name] = value;
      await element.updateComplete;
      expect(textOf(element), typeof value).to.contain('Having a cramp now?');
    }
    for (const name of ['region', 'view', 'topics', 'heading-level', 'label', 'theme', 'lang']) {
      element.setAttribute(name, '"><img src=x onerror=alert(1)>');
      await element.updateComplete;
    }
    await shown(element, 'en');
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
  });
});
