// Copies the snippet to the clipboard; the only script of the demo pages besides the tags.
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const before = button.textContent;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy ?? '')?.textContent ?? '');
    button.textContent = button.dataset.done ?? before;
    setTimeout(() => (button.textContent = before), 2000);
  });
}
