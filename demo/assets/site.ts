// All the script that the demo pages have of their own: copying the snippet.
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const before = button.textContent;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy ?? '')?.textContent ?? '');
    button.textContent = button.dataset.done ?? before;
    setTimeout(() => (button.textContent = before), 2000);
  });
}
