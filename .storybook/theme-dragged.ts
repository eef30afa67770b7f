/** On the channel while a hand drags, with a design: the global, and with it the address, follows once it lets go. */
export const dragged = 'huitou/theme-dragged';
