/** What the page shows, and how. */
export interface ShopState {
  merchant: string;
  theme: 'dark' | null;
  mirrored: boolean;
  renamed: boolean;
  writing: boolean;
  shops: readonly string[];
  moved: boolean;
}
