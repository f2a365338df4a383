/** What Tailwind's utilities pass on to each other and none here asks for: base.css makes every border solid. */
const unread = /^--tw-(border-style|leading|font-weight)$/;

/** Leaves out those variables, on which a fiftieth of each page would go. */
const dropUnread = {
  postcssPlugin: 'drop-unread-variables',
  OnceExit(root) {
    root.walkDecls((declaration) => {
      const { prop, value } = declaration;
      if (unread.test(prop) || value === 'var(--tw-border-style)') declaration.remove();
    });
    root.walkAtRules('property', (rule) => {
      if (unread.test(rule.params)) rule.remove();
    });
    root.walkAtRules('layer', (rule) => {
      if (rule.params === 'properties') rule.remove();
    });
  },
};

export default { plugins: [['@tailwindcss/postcss', {}], dropUnread] };
