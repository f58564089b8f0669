// Chinese: the words between a speaker and a medium; every character is a word of its own.
import type { References } from '../references.ts';
import { bareReferences } from './bare.ts';

export const references: References = {
  ...bareReferences,
  platforms: {
    X: 'x; 推特; 社交平台x; 社交媒体x; 社交媒體x',
    Telegram: 'telegram; 电报; 電報',
    Facebook: '脸书; 臉書; facebook',
    Weibo: '微博',
    WeChat: '微信',
    'Truth Social': '真实社交; 真相社交; truth social',
    YouTube: 'youtube; 优兔',
  },
  channel: {
    to: '接受; 告诉; 告訴; 对; 對; 向',
    by: '据; 據; 根据; 根據; 援引; 引述; 引用',
    reports: '报道; 報道; 報導; 消息; 援引; 引述; 发布; 發布; 播出; 刊登; 报; 报道称; 報道稱',
    citing: '援引; 引述; 引用',
    interview: '采访; 採訪; 专访; 專訪; 访谈; 訪談; 连线; 記者採訪; 记者采访',
    weak: '',
    posted: '在; 通过; 通過; 于; 於',
  },
};
