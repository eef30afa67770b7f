/** What the page shows, and how. */
export interface ShopState {
  merchant: string;
  theme: 'dark' | undefined;
  mirrored: boolean;
  renamed: boolean;
  writing: boolean;
  shops: string[];
  moved: boolean;
}
