/** A web page that names its article's title begins with it. */
import {expect, test} from 'vitest';
import {htmlToText} from '../../loaders/open/html.ts';

const META = '<head><meta name="ArticleTitle" content="养老服务管理办法"></head>';
const lines = (html: string): readonly string[] => htmlToText(html).trimEnd().split('\n');

test('menus above the title that the page names are left out', () => {
  expect(lines(`${META}<div>用户登录</div><div>市民网页</div><h1>养老服务管理办法</h1><p>第一条 制定本办法。</p>`)).toEqual(['养老服务管理办法', '第一条 制定本办法。']);
});

test('the register above the title stays', () => {
  expect(lines(`${META}<div>首页</div><p>文号：某府办〔2024〕1号</p><h1>养老服务管理办法</h1><p>第一条 制定本办法。</p>`)[0]).toBe('文号：某府办〔2024〕1号');
});

test('nothing is left out where no line is the title, where none is named, or below a sentence', () => {
  expect(lines(`${META}<div>首页</div><h1>养老服务办法</h1><p>第一条 制定本办法。</p>`)[0]).toBe('首页');
  expect(lines('<div>首页</div><h1>养老服务管理办法</h1><p>第一条 制定本办法。</p>')[0]).toBe('首页');
  expect(lines(`${META}<p>现将办法印发给你们。</p><h1>养老服务管理办法</h1><p>第一条 制定本办法。</p>`)[0]).toBe('现将办法印发给你们。');
});
