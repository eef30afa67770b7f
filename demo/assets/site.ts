// All the script that the demo pages have of their own: copying the snippet, and the sheet of the live room.
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const before = button.textContent;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy ?? '')?.textContent ?? '');
    button.textContent = button.dataset.done ?? before;
    setTimeout(() => (button.textContent = before), 2000);
  });
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-sheet]')) {
  button.addEventListener('click', () => {
    (document.getElementById(button.dataset.sheet ?? '') as HTMLDialogElement | null)?.show();
  });
}
