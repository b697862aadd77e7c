import {expect} from '@open-wc/testing';
import {widget} from '../support/harness.js';

describe('the development build', () => {
  it('warns once of a wrong value', async () => {
    const said: unknown[] = [];
    const warn = console.warn;
    console.warn = (...args) => said.push(args[0]);
    try {
      const element = await widget('lang="en" view="everything"');
      element.requestUpdate();
      await element.updateComplete;
      await widget('lang="en" view="everything"');
    } finally {
      console.warn = warn;
    }
    expect(said).to.deep.equal([
      '<leg-cramp-info>: view="everything" is not one of all, info, check; using all.',
    ]);
  });
});
