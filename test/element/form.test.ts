import {expect, fixture} from '@open-wc/testing';
import type {LegCrampInfo} from '../../src/leg-cramp-info.js';
import {walks} from '../support/answers.js';
import {checkScreen, focused, say, shown, textOf, walk} from '../support/harness.js';

async function inForm(attributes: string): Promise<{form: HTMLFormElement; element: LegCrampInfo}> {
  const form = await fixture<HTMLFormElement>(
    `<form><fieldset><leg-cramp-info lang="en" ${attributes}></leg-cramp-info></fieldset></form>`,
  );
  const element = form.querySelector('leg-cramp-info')!;
  await shown(element);
  return {form, element};
}

const sent = (form: HTMLFormElement) => [...new FormData(form).entries()];

describe('in a form', () => {
  it('with a name carries version, level, reasons and answers, and says so', async () => {
    const {form, element} = await inForm('name="legs"');
    expect(textOf(element)).to.contain(say('en').ui('form'));
    expect(textOf(element)).not.to.contain(say('en').ui('private'));
    expect(sent(form)).to.deep.equal([]);
    await walk(element, walks.emergency);
    const [[name, value]] = sent(form) as [[string, string]];
    expect(name).to.equal('legs');
    expect(JSON.parse(value)).to.deep.equal({
      version: element.assessment.version,
      level: 'emergency',
      reasons: [{rule: 'E2', answers: ['now.cold']}],
      answers: {now: ['cold']},
    });
  });

  it('carries no level while the check is not done', async () => {
    const {form, element} = await inForm('name="legs"');
    await walk(element, {now: ['none']});
    expect(JSON.parse(sent(form)[0]![1] as string)).not.to.have.property('level');
  });

  it('without a name sends nothing, and says that nothing is sent', async () => {
    const {form, element} = await inForm('');
    expect(textOf(element)).to.contain(say('en').ui('private'));
    await walk(element, walks.emergency);
    expect(sent(form)).to.deep.equal([]);
  });

  it('is cleared with the form', async () => {
    const {form, element} = await inForm('name="legs"');
    await walk(element, walks.same_day);
    form.reset();
    await element.updateComplete;
    expect(element.answers).to.deep.equal({});
    expect(sent(form)).to.deep.equal([]);
  });

  it('can be disabled with its fieldset', async () => {
    const {form, element} = await inForm('name="legs"');
    form.querySelector('fieldset')!.disabled = true;
    await element.updateComplete;
    expect(
      checkScreen(element).getByRole<HTMLButtonElement>('button', {name: say('en').ui('start')}).disabled,
    ).to.equal(true);
    form.querySelector('fieldset')!.disabled = false;
    await element.updateComplete;
    await walk(element, {});
    form.querySelector('fieldset')!.disabled = true;
    await element.updateComplete;
    expect(
      checkScreen(element)
        .getAllByRole<HTMLInputElement>('checkbox')
        .every((box) => box.matches(':disabled')),
    ).to.equal(true);
    expect(
      checkScreen(element).getByRole<HTMLButtonElement>('button', {name: say('en').ui('next')}).disabled,
    ).to.equal(true);
    expect(sent(form)).to.deep.equal([]);
  });

  it('that is disabled on its result keeps its value, whatever is pressed', async () => {
    const {element} = await inForm('name="legs"');
    await walk(element, walks.emergency);
    const {value} = element;
    const buttons = () => checkScreen(element).getAllByRole<HTMLButtonElement>('button');
    element.disabled = true;
    for (const isShown of [false, true]) {
      if (isShown) await element.updateComplete;
      for (const name of [say('en').ui('clear'), say('en').ui('back')])
        buttons()
          .find(({textContent}) => textContent.trim() === name)!
          .click();
      for (const change of buttons().filter(({ariaLabel}) => ariaLabel?.startsWith(say('en').ui('change'))))
        change.click();
      expect(element.value).to.equal(value);
    }
  });

  it('has what the platform gives its own fields', async () => {
    const {form, element} = await inForm('name="legs"');
    expect([...form.elements].includes(element)).to.equal(true);
    expect(form.elements.namedItem('legs') === element).to.equal(true);
    expect(element.form === form).to.equal(true);
    expect([element.name, element.type, element.value, element.disabled, element.willValidate]).to.deep.equal(
      ['legs', 'leg-cramp-info', '', false, true],
    );
    await walk(element, walks.emergency);
    expect(element.value).to.equal(sent(form)[0]![1]);
    expect(form.elements.namedItem('legs') === element, 'also with a value').to.equal(true);
  });

  it('fires no input and no change event, so that code which forwards them learns nothing', async () => {
    const {form, element} = await inForm('name="legs"');
    const heard: string[] = [];
    const hear = (event: Event) => heard.push(event.type);
    for (const type of ['input', 'change']) document.addEventListener(type, hear);
    try {
      await walk(element, walks.emergency);
      expect(sent(form)).to.have.length(1);
      form.reset();
      await element.updateComplete;
    } finally {
      for (const type of ['input', 'change']) document.removeEventListener(type, hear);
    }
    expect(heard).to.deep.equal([]);
  });

  it('tells its form at once what the page has set', async () => {
    const {form, element} = await inForm('name="legs"');
    element.answers = {now: ['cold']};
    expect(JSON.parse(sent(form)[0]![1] as string)).to.have.property('level', 'emergency');
    element.reset();
    expect(sent(form)).to.deep.equal([]);
  });

  it('takes its own value back, clears by an empty one, and throws at none', async () => {
    const {element} = await inForm('name="legs"');
    await walk(element, walks.same_day);
    const {value, answers} = element;
    element.value = '';
    expect([element.value, element.answers]).to.deep.equal(['', {}]);
    element.value = value;
    expect([element.value, element.answers]).to.deep.equal([value, answers]);
    for (const wrong of ['nonsense', 'null', '{}', null, undefined, 7, Symbol('x')]) {
      Reflect.set(element, 'value', wrong);
      expect(element.value).to.equal('');
    }
  });

  it('follows the form it is moved to, or out of', async () => {
    const {form, element} = await inForm('name="legs"');
    await walk(element, walks.emergency);
    const other = await fixture<HTMLFormElement>('<form id="other"></form>');
    element.setAttribute('form', 'other');
    await element.updateComplete;
    expect([sent(form).length, sent(other).length, element.form === other]).to.deep.equal([0, 1, true]);
    element.removeAttribute('form');
    form.after(element);
    await element.updateComplete;
    expect([sent(form).length, sent(other).length, element.form]).to.deep.equal([0, 0, null]);
  });

  it('is left out while it is disabled by itself, and says so to CSS', async () => {
    const {form, element} = await inForm('name="legs" required disabled');
    element.answers = {now: ['none']};
    await element.updateComplete;
    expect([sent(form).length, element.willValidate, form.checkValidity()]).to.deep.equal([0, false, true]);
    expect(element.matches(':disabled')).to.equal(true);
    element.disabled = false;
    expect([sent(form).length, element.willValidate, form.checkValidity()]).to.deep.equal([1, true, false]);
  });

  describe('that is required', () => {
    const message = say('en').ui('required');
    const state = ({validity, validationMessage}: LegCrampInfo) => [
      validity.valid,
      validity.valueMissing,
      validationMessage,
    ];

    it('is missing until the result is there, again while an answer is changed, and after a reset', async () => {
      const {form, element} = await inForm('name="legs" required');
      expect(state(element)).to.deep.equal([false, true, message]);
      expect([form.checkValidity(), element.checkValidity()]).to.deep.equal([false, false]);
      await walk(element, {now: ['none']});
      expect(state(element)).to.deep.equal([false, true, message]);
      element.answers = {now: ['cold']};
      expect(state(element)).to.deep.equal([true, false, '']);
      expect(form.checkValidity()).to.equal(true);
      await element.updateComplete;
      checkScreen(element)
        .getByRole('button', {name: new RegExp(`^${say('en').ui('change')}`)})
        .click();
      expect(state(element)).to.deep.equal([false, true, message]);
      element.answers = walks.same_day;
      expect(form.checkValidity()).to.equal(true);
      form.reset();
      expect(state(element)).to.deep.equal([false, true, message]);
    });

    it('follows its attribute and property', async () => {
      const {element} = await inForm('name="legs"');
      expect(element.checkValidity()).to.equal(true);
      element.required = true;
      await element.updateComplete;
      expect(element.matches(':invalid')).to.equal(true);
      element.removeAttribute('required');
      await element.updateComplete;
      expect(element.matches(':valid')).to.equal(true);
    });

    it('is so at once, also before it is in the page', () => {
      const element = document.createElement('leg-cramp-info');
      const seen = () => [element.validity.valueMissing, element.checkValidity()];
      element.required = true;
      expect(seen()).to.deep.equal([true, false]);
      element.setAttribute('view', 'info');
      expect(seen()).to.deep.equal([false, true]);
      element.view = 'check';
      expect(seen()).to.deep.equal([true, false]);
      element.required = false;
      expect(seen()).to.deep.equal([false, true]);
      const form = document.createElement('form');
      form.innerHTML = '<leg-cramp-info required></leg-cramp-info>';
      document.body.append(form);
      expect(form.checkValidity()).to.equal(false);
      form.remove();
    });

    it('keeps the form from being sent, and takes the reader to the check', async () => {
      const {form, element} = await inForm('name="legs" required');
      const events: string[] = [];
      element.addEventListener('invalid', () => events.push('invalid'));
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        events.push('submit');
      });
      form.requestSubmit();
      expect(events).to.deep.equal(['invalid']);
      expect(focused(element)?.textContent.trim()).to.equal(say('en').ui('start'));
      await walk(element, {now: ['none']});
      (document.activeElement as HTMLElement).blur();
      expect(element.reportValidity()).to.equal(false);
      expect(focused(element)?.textContent.trim()).to.equal(say('en').question('look'));
      element.answers = {now: ['cold']};
      form.requestSubmit();
      expect(events).to.deep.equal(['invalid', 'invalid', 'submit']);
    });

    it('asks nobody for a check that is not on the screen', async () => {
      const {form} = await inForm('name="legs" required view="info"');
      expect(form.checkValidity()).to.equal(true);
    });

    it('takes a message of the page, beside its own', async () => {
      const {element} = await inForm('name="legs" required');
      element.setCustomValidity('Please call us first.');
      expect([element.validity.customError, element.validationMessage]).to.deep.equal([
        true,
        'Please call us first.',
      ]);
      element.setCustomValidity('');
      expect(state(element)).to.deep.equal([false, true, message]);
    });

    it('counts an odd message of the page as its text, and none as none', async () => {
      const {element} = await inForm('name="legs" required');
      for (const [odd, text] of [
        [undefined, message],
        [null, message],
        [[], message],
        [5, '5'],
        [{}, '[object Object]'],
      ]) {
        element.setCustomValidity(odd as string);
        expect(element.validationMessage).to.equal(text);
        element.requestUpdate();
        await element.updateComplete;
        expect(textOf(element)).to.contain(say('en').ui('start'));
      }
    });
  });

  it('has nothing in the element without a value or a name, and nothing in a copy of it', async () => {
    const {form, element} = await inForm('name="legs"');
    expect(element.children.length).to.equal(0);
    await walk(element, walks.same_day);
    expect(element.children.length).to.equal(1);
    expect(element.firstElementChild!.getClientRects().length).to.equal(0);
    expect(form.outerHTML, 'no answer in an attribute or a text').not.to.match(/none|sore|swollen|same_day/);
    form.append(element.cloneNode(true));
    const copy = form.lastElementChild as LegCrampInfo;
    await shown(copy);
    expect([copy.children.length, copy.value]).to.deep.equal([0, '']);
    copy.remove();
    element.name = '';
    await element.updateComplete;
    expect(element.children.length).to.equal(0);
  });
});
