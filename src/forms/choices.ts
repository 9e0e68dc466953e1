import type { Activity, Progress } from '../model/entry.ts'

/** What lists suggest for texts that statistics count by. Offices may write others. */
export const ACTIVITY_TYPES = [
  '讲座',
  '展览',
  '竞赛',
  '培训',
  '宣传活动',
  '演练',
  '开放日',
  '巡展',
  '媒体作品',
  '其他',
] as const

export const AUDIENCES = ['青少年', '农民', '产业工人', '老年人', '领导干部和公务员', '其他'] as const

export const BRANDS = [
  '科技活动周',
  '全国科普月',
  '全国科普日',
  '全国科技工作者日',
  '文化科技卫生“三下乡”',
  '防灾减灾日',
  '安全生产月',
  '世界气象日',
  '世界地球日',
  '世界环境日',
  '食品安全宣传周',
] as const

/** Values of the log, and the words for them that people write; our own words are messages. */
export const STATUS_WORDS = {
  done: ['已开展', '已完成', '完成', '已举办', '已实施', '是', '开展', 'done'],
  planned: ['计划中', '计划', '拟开展', '未开展', '待开展', '筹备中', '否', 'planned'],
} as const satisfies Record<NonNullable<Activity['status']>, readonly string[]>

export const STATE_WORDS = {
  'not-started': ['未启动', '未开展', '未开始', '尚未启动', 'not started', 'not-started'],
  'under-way': [
    ...['进行中', '推进中', '正在推进', '正常推进', '持续推进', '正在实施', '已启动', '开展中'],
    ...['under way', 'under-way'],
  ],
  done: ['已完成', '完成', '办结', '已办结', 'done'],
} as const satisfies Record<NonNullable<Progress['state']>, readonly string[]>
