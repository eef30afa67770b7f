/**
 * Opens a dialog over everything else. One that left the page with the nodes around it still says that it is open, but lies
 * over nothing any more.
 */
export function openModal(dialog: HTMLDialogElement): void {
  if (dialog.matches(':modal')) return;
  dialog.open = false;
  dialog.showModal();
}
