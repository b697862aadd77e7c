// Shows the policy of the page, and counts what violates it.
document.querySelector('#policy').textContent = document
  .querySelector('[http-equiv]')
  .content.replaceAll('; ', ';\n');
const count = document.querySelector('#violations');
document.addEventListener('securitypolicyviolation', () => {
  count.value = Number(count.value) + 1;
});
