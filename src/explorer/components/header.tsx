/**
 * The bar above GraphiQL: what this is, the list of examples, a link to the query in hand, the result as a file.
 * It is a child of GraphiQL, because the buttons work on its tabs; the style sheet puts it on top.
 */
import {useGraphiQL} from '@graphiql/react';
import {useState} from 'react';
import {writeShareLink} from '../share-link.ts';
import {ExamplesMenu} from './examples-menu.tsx';
import {PapersMenu} from './papers-menu.tsx';
import {useEditorView} from './use-editor-view.ts';
import {useOpenQuery} from './use-open-query.ts';
import {useShareLink} from './use-share-link.ts';

/** The bar. */
export function Header() {
  const open = useOpenQuery();
  useShareLink(open);
  useEditorView();
  return (
    <header className="page-header">
      <h1>policygraph</h1>
      <p>
        <span>政策文件知识图谱：谁负责什么、何时达到多少、原文在哪里。选一个示例，按 ▶ 运行。</span>
        <span lang="en">A graph of Chinese policy papers: who carries what, and by when. Pick an example, press ▶.</span>
      </p>
      <nav>
        <ExamplesMenu open={open} />
        <PapersMenu />
        <CopyLinkButton />
        <SaveResultButton />
      </nav>
    </header>
  );
}

function CopyLinkButton() {
  const editors = useGraphiQL(({queryEditor, variableEditor}) => ({queryEditor, variableEditor}));
  const [copied, setCopied] = useState(false);
  async function copy() {
    const query = editors.queryEditor?.getValue() ?? '';
    const variables = editors.variableEditor?.getValue() ?? '';
    const link = writeShareLink(location.href, {query, variables});
    if (!(await copyText(link))) return;
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  }
  return (
    <button type="button" title="A link that opens this query" onClick={copy}>
      {copied ? '已复制 Copied' : '复制链接 Copy link'}
    </button>
  );
}

/** Browsers give the clipboard to https and localhost only; elsewhere the link is shown to be copied by hand. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    window.prompt('复制此链接 Copy this link', text);
    return false;
  }
}

function SaveResultButton() {
  const responseEditor = useGraphiQL(state => state.responseEditor);
  function save() {
    const result = responseEditor?.getValue() ?? '';
    if (result === '') return;
    const address = URL.createObjectURL(new Blob([result], {type: 'application/json'}));
    const link = document.createElement('a');
    Object.assign(link, {href: address, download: 'policygraph-result.json'}).click();
    URL.revokeObjectURL(address);
  }
  return (
    <button type="button" title="The result as a JSON file" onClick={save}>
      保存结果 Save result
    </button>
  );
}
