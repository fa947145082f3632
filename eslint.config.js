// What a reviewer would otherwise have to look for. The layers' own rules come from tests/architecture/layers.js.
import { importX } from "eslint-plugin-import-x";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import tseslint from "typescript-eslint";
import { BASES, ENGINE, LAND, LAYERS, LAZY, MARKUP, MAX_LINES } from "./tests/architecture/layers.js";

// core no-restricted-syntax takes one list a file, so each folder's list is put together here
const FORMS = {
  "ExportDefaultDeclaration": "no default exports",
  "ExportSpecifier[exported.name='default']": "no default exports",
  "TSEnumDeclaration": "no enums: a union of strings",
  "TSModuleDeclaration[kind='namespace']": "no namespaces: a file is one",
  [`:matches(ClassDeclaration, ClassExpression):not([superClass.name=/^(${BASES.join("|")})$/])`]:
    "no classes but elements and errors",
  "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]": "no document.write",
  [`:matches(Identifier, PrivateIdentifier)[name=/^(${MARKUP.join("|")})$/]`]: "no markup from text",
  [`Literal[value=/^(${MARKUP.join("|")})$/]`]: "no markup from text",
  [`TemplateElement[value.raw=/[.](${MARKUP.join("|")})=/]`]: "no markup from text",
  "ImportExpression:not([source.type='Literal'])": "import() takes a written-out path, so that its layer can be checked",
};

/** @param {string} text */
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll("/", "\\u002F");

/** @param {readonly string[]} packages what may be imported besides relative paths */
function packageForms(packages) {
  const names = packages.map((name) => (name.endsWith(":") ? escaped(name) : `${escaped(name)}(?:[?\\u002F]|$)`));
  const foreign = `/^(?![.]|${names.join("|")})/`;
  const message = `not a package of this folder; it may import ${packages.join(", ")}`;
  return {
    [`:matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration, ImportExpression)[source.value=${foreign}]`]: message,
    [`TSImportType[source.value=${foreign}]`]: message,
    [`TSExternalModuleReference[expression.value=${foreign}]`]: message,
  };
}

/** @param {Record<string, string>} forms selector → message @returns {["error", ...{ selector: string, message: string }[]]} */
const restrictedSyntax = (forms) => ["error", ...Object.entries(forms).map(([selector, message]) => ({ selector, message }))];

/** @param {string} files @param {readonly string[]} packages */
const packageRule = (files, packages) => ({
  files: [files],
  rules: { "no-restricted-syntax": restrictedSyntax({ ...FORMS, ...packageForms(packages) }) },
});

/** @param {readonly { name: string }[]} lazy @returns {["error", object]} */
const lazyRule = (lazy) => [
  "error",
  {
    patterns: lazy.map(({ name }) => ({
      group: [`**/${name}`, `**/${name}.ts`],
      allowTypeImports: true,
      message: "reached only by import()",
    })),
  },
];

const folders = Object.keys(LAYERS);
const zones = [
  ...Object.entries(LAYERS).map(([folder, { imports }]) => ({
    target: `./src/${folder}`,
    from: folders.filter((other) => other !== folder && !imports.includes(other)).map((other) => `./src/${other}`),
    message: `${folder} may import ${[folder, ...imports].join(", ")} of src.`,
  })),
  { target: "./src", from: ["./tests", "./data", "./seeds", "./public", "./dist"], message: "src imports src only." },
];

/** @type {import("typescript-eslint").ConfigArray} */
const config = tseslint.config(
  { ignores: ["dist/", "coverage/", ".cache/"] },
  {
    files: ["**/*.{ts,js,mjs}"],
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "eqeqeq": ["error", "always", { null: "ignore" }],
      "no-eval": "error",
      "no-new-func": "error",
      "no-var": "error",
      "prefer-const": "error",
    },
  },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    files: ["src/**/*.ts"],
    plugins: { "import-x": /** @type {any} */ (importX) },
    settings: {
      ...importX.flatConfigs.typescript.settings,
      "import-x/resolver-next": [createTypeScriptImportResolver({ noWarnOnMultipleProjects: true })],
    },
    rules: {
      "import-x/no-restricted-paths": ["error", { zones }],
      "import-x/no-cycle": "error",
      "max-lines": ["error", { max: MAX_LINES, skipBlankLines: false, skipComments: false }],
      "no-restricted-syntax": restrictedSyntax(FORMS),
      "@typescript-eslint/no-restricted-imports": lazyRule(LAZY),
    },
  },
  ...Object.entries(LAYERS).map(([folder, { packages }]) => packageRule(`src/${folder}/**/*.ts`, packages)),
  packageRule(ENGINE.files, ENGINE.packages),
  packageRule(LAND.files, LAND.packages),
  ...LAZY.flatMap(({ files }) => files).map((file) => ({
    files: [file],
    rules: { "@typescript-eslint/no-restricted-imports": lazyRule(LAZY.filter(({ files }) => !files.includes(file))) },
  })),
  {
    files: ["src/**/index.ts"],
    rules: {
      "no-restricted-syntax": ["error", { selector: "Program", message: "no barrels: import the file that holds the thing" }],
    },
  },
);
export default config;
