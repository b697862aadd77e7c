/** Commands with one meaning in all engines, where the test runner's own have gaps. */
export const devicePlugin = () => ({
  name: 'device',
  async executeCommand({command, payload, session}) {
    const {browser} = session;
    if (command === 'chord') return chord(browser, session.id, payload);
    if (command === 'media') return media(browser, session.id, payload);
    return undefined;
  },
});

/** Keys pressed together, as in ['Shift', 'Tab']. */
async function chord(browser, id, keys) {
  if (browser.type === 'webdriver') {
    await browser.driver.keys(keys);
    return true;
  }
  const {keyboard} = browser.getPage(id);
  for (const key of keys.slice(0, -1)) await keyboard.down(key);
  const last = keys.at(-1);
  await keyboard.press(last === 'Space' ? ' ' : last); // Firefox knows keys by what they type
  for (const key of keys.slice(0, -1).reverse()) await keyboard.up(key);
  return true;
}

/** Media features such as {name: 'forced-colors', value: 'active'}. Chromium only; elsewhere false. */
async function media(browser, id, {features, type}) {
  if (browser.type !== 'puppeteer' || browser.name === 'Firefox') return false;
  const session = await browser.getPage(id).createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {media: type ?? '', features: features ?? []});
  return true;
}
