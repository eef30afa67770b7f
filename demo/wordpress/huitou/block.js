// The editor's side of the block: which tag, whose figures, and what that tag takes. The server draws it.
(({ blocks, element, components, blockEditor, serverSideRender: ServerSideRender }, tags) => {
  const { createElement: h, Fragment } = element;
  const { PanelBody, SelectControl, TextControl, ToggleControl } = components;

  const options = (values) => values.map((value) => ({ label: value || '–', value }));

  /** The control for one attribute of a tag, by what it takes. */
  const control = (name, type, value, set) => {
    const props = { key: name, label: name, onChange: (next) => set({ [name]: next }) };
    if (type === 'boolean') return h(ToggleControl, { ...props, checked: value === true });
    if (Array.isArray(type)) return h(SelectControl, { ...props, value: value ?? '', options: options(['', ...type]) });
    return h(TextControl, { ...props, value: value ?? '' });
  };

  blocks.registerBlockType('huitou/tag', {
    edit({ attributes, setAttributes }) {
      const tag = tags[attributes.tag] ? attributes.tag : 'returning-customer-index';
      const facts = tags[tag];
      const forms = ['tag', ...(facts.drawn ? ['picture'] : []), ...(facts.framed ? ['frame'] : [])];
      const controls = Object.entries(facts.attributes).map(([name, type]) =>
        control(name, type, attributes[name], setAttributes),
      );
      return h(
        Fragment,
        null,
        h(
          blockEditor.InspectorControls,
          null,
          h(
            PanelBody,
            { title: 'Huitou' },
            control('tag', Object.keys(tags), tag, setAttributes),
            control('as', forms, attributes.as ?? 'tag', setAttributes),
            ...controls,
          ),
        ),
        h(
          'div',
          blockEditor.useBlockProps(),
          // Scripts of the tags do not run in the editor.
          h(ServerSideRender, { block: 'huitou/tag', attributes: { ...attributes, as: 'picture' } }),
        ),
      );
    },
    save: () => null,
  });
})(window.wp, window.huitouTags);
