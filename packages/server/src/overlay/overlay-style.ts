/**
 * The style of the page for broadcast software. All lengths follow the shorter side of the picture; an upright one is seen on
 * phones and has larger words. Words stay a tenth of the picture away from its sides (title-safe), and the card around them
 * a twentieth (action-safe): its padding, 2 by 1.5 of the ticker's own em, stands between the two.
 */
export const overlayStyle = `
:root{--em:1.85vmin;background:none;color-scheme:normal}
@media (orientation:landscape){:root{--em:1.6vmin}}
html,body{margin:0;block-size:100%;overflow:hidden;cursor:none;pointer-events:none;user-select:none;-webkit-user-select:none}
main{position:fixed;inset-block:10vh max(5vh,10vh - 1.5*var(--em));inset-inline:max(5vw,10vw - 2*var(--em));display:grid;align-content:end;overflow:clip}
live-review-ticker{--huitou-font-size:var(--em);--huitou-card-radius:calc(1.2*var(--em))}
`;
