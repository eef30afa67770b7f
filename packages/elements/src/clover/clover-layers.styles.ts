import { css } from 'lit';

/** The images that `cloverLayers` gives their places: a circle and a square a leaf, in its colour. */
export const cloverLayersStyles = css`
  .layers {
    flex: none;
    background-image:
      radial-gradient(closest-side, var(--_quality) calc(100% - 0.7px), #0000),
      linear-gradient(var(--_quality), var(--_quality)),
      radial-gradient(closest-side, var(--_service) calc(100% - 0.7px), #0000),
      linear-gradient(var(--_service), var(--_service)),
      radial-gradient(closest-side, var(--_content) calc(100% - 0.7px), #0000),
      linear-gradient(var(--_content), var(--_content)),
      radial-gradient(closest-side, var(--_returning) calc(100% - 0.7px), #0000),
      linear-gradient(var(--_returning), var(--_returning));
    background-repeat: no-repeat;
    forced-color-adjust: none;
  }
`;
